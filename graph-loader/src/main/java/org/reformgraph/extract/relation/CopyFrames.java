package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.TsvTable;

/** The frames of {@code copying.tsv}, found by their words. */
final class CopyFrames {
  /** A word of frames, at its place in a template. */
  record Hit(List<CopyFrame> frames, int start, int end) {}

  /** Each word with the frames that it may call up, in the order of the file. */
  private final PhraseMatcher<List<CopyFrame>> words;

  /**
   * Makes frames of the lines of a table.
   *
   * @throws org.reformgraph.lexicon.LexiconException naming the line that cannot be read
   */
  CopyFrames(TsvTable table) {
    Map<String, List<String>> listed = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      listed
          .computeIfAbsent(row.required(0, "frame"), n -> new ArrayList<>())
          .addAll(row.values(1));
    }
    Map<String, List<CopyFrame>> byWord = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      if (!row.field(2).isEmpty()) {
        CopyFrame frame = CopyFrame.of(row);
        words(row, listed.get(frame.name()), listed)
            .forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(frame));
      }
    }
    this.words = new PhraseMatcher<>(byWord);
  }

  /** The words that a list stands for, each once. */
  private static Set<String> words(
      TsvTable.Row row, List<String> list, Map<String, List<String>> listed) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : list) {
      if (!word.startsWith("@")) {
        all.addAll(combined(word));
      } else if (listed.containsKey(word.substring(1))) {
        all.addAll(words(row, listed.get(word.substring(1)), Map.of()));
      } else {
        throw row.error("no frame has the name " + word.substring(1));
      }
    }
    return all;
  }

  /** 搬/学+来/回: each of the first with each of the second. */
  private static List<String> combined(String word) {
    int plus = word.indexOf('+');
    if (plus < 0) {
      return List.of(word);
    }
    List<String> all = new ArrayList<>();
    for (String first : word.substring(0, plus).split("/")) {
      for (String second : word.substring(plus + 1).split("/")) {
        all.add(first + second);
      }
    }
    return all;
  }

  /** The words of frames in a template, the longest at each place. */
  List<Hit> in(String text) {
    return words.longest(text).stream().map(h -> new Hit(h.value(), h.start(), h.end())).toList();
  }
}
