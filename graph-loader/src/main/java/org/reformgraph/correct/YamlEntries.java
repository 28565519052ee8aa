package org.reformgraph.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The shape of a corrections file: a list of flat maps of words and lists of words, with their
 * lines. Nothing else of YAML is taken: no anchors and aliases, no tags, no deeper nesting; so a
 * file can neither grow in memory nor make objects.
 */
final class YamlEntries {
  private static final String ROOT = "corrections";
  private static final int DEEPEST = 4;
  private static final int MOST_CHARACTERS = 16 << 20;

  private final Problems problems;
  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

  YamlEntries(Problems problems) {
    this.problems = problems;
  }

  /** The entries of a text; none for an empty one. */
  List<YamlEntry> of(String text) {
    try {
      if (!plain(text)) {
        return List.of();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isEmpty() ? List.of() : entries(root.get());
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      problems.add(mark.map(m -> m.getLine() + 1).orElse(0), "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(0, "is no YAML: " + e.getMessage());
    }
    return List.of();
  }

  /** Looks at the events, which are not nested in memory however deep the text is. */
  private boolean plain(String text) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      int line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
      depth += change(event.getEventId());
      if (depth > DEEPEST) {
        problems.add(line, "is nested too deep: an entry holds words and lists of words");
        return false;
      }
      if (event.getEventId() == Event.ID.Alias
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        problems.add(line, "anchors (&) and aliases (*) are not taken here: write it out");
        return false;
      }
    }
    return true;
  }

  private static int change(Event.ID id) {
    return switch (id) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }

  private List<YamlEntry> entries(Node root) {
    List<YamlEntry> entries = new ArrayList<>();
    if (!(root instanceof MappingNode map)) {
      problems.add(line(root), "expected is a map with the key " + ROOT);
      return entries;
    }
    for (NodeTuple tuple : map.getValue()) {
      String key = word(tuple.getKeyNode());
      if (!ROOT.equals(key)) {
        problems.add(
            line(tuple.getKeyNode()), "the key " + key + " is not known; expected is " + ROOT);
      } else if (tuple.getValueNode() instanceof SequenceNode list) {
        list.getValue().forEach(node -> entry(node).ifPresent(entries::add));
      } else {
        problems.add(line(tuple.getValueNode()), ROOT + " is no list: start each entry with -");
      }
    }
    return entries;
  }

  private Optional<YamlEntry> entry(Node node) {
    if (!(node instanceof MappingNode map)) {
      problems.add(line(node), "an entry is a map, as in: - rename: measure/… (next line) name: …");
      return Optional.empty();
    }
    Map<String, YamlEntry.Value> values = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      int line = line(tuple.getKeyNode());
      String key = word(tuple.getKeyNode());
      Optional<List<String>> words = words(tuple.getValueNode());
      if (key == null || words.isEmpty()) {
        problems.add(line, "expected is a key with a word or a list of words");
        return Optional.empty();
      }
      if (values.put(key, new YamlEntry.Value(words.get(), line)) != null) {
        problems.add(line, "the key " + key + " is given twice in one entry");
        return Optional.empty();
      }
    }
    return Optional.of(new YamlEntry(values, line(node)));
  }

  private static Optional<List<String>> words(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(List.of(scalar.getValue().strip()));
    }
    List<String> words = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        if (word(each) == null) {
          return Optional.empty();
        }
        words.add(word(each));
      }
      return Optional.of(words);
    }
    return Optional.empty();
  }

  private static String word(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
  }

  private static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }
}
