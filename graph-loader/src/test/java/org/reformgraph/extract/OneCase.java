package org.reformgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;
import org.reformgraph.read.Document;
import org.reformgraph.read.HealedText;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.CaseText;
import org.reformgraph.segment.Segmenter;

/**
 * The facts of a text that is one case, read with the bundled lexicon, in words that tests can
 * compare.
 */
record OneCase(CaseFacts facts, String source) {
  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Extractor EXTRACTOR = new Extractor(LEXICON);
  private static final Resolver RESOLVER = new Resolver(LEXICON.gazetteer());

  static OneCase of(String title, String... paragraphs) {
    return of(LEXICON, EXTRACTOR, RESOLVER, title, paragraphs);
  }

  /** Read with a lexicon of one's own. */
  static OneCase with(Lexicon lexicon, String title, String... paragraphs) {
    return of(
        lexicon, new Extractor(lexicon), new Resolver(lexicon.gazetteer()), title, paragraphs);
  }

  private static OneCase of(
      Lexicon lexicon, Extractor extractor, Resolver resolver, String title, String... paragraphs) {
    String source = title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    HealedText healed = new Healer(lexicon.layout()).heal(source, new int[0], false);
    DocumentInfo info =
        new DocumentInfo("案例.txt", "案例.txt", "0".repeat(64), "UTF-8", "tests", "2024-05");
    List<CaseText> cases =
        new Segmenter(lexicon.gazetteer(), lexicon.layout()).segment(new Document(info, healed));
    if (cases.size() != 1) {
      throw new IllegalArgumentException("one case expected, not " + cases.size());
    }
    return new OneCase(resolver.resolve(extractor.extract(cases.get(0))), source);
  }

  List<String> names(EntityType type) {
    return facts.entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  Optional<Entity> entity(String name) {
    return facts.entities().stream()
        .filter(e -> e.name().equals(name) || e.aliases().contains(name))
        .findFirst();
  }

  /** The asserted relations of a type as {@code head → tail}. */
  List<String> asserted(RelationType type) {
    return relations(type, Status.ASSERTED);
  }

  List<String> relations(RelationType type, Status status) {
    return facts.relations().stream()
        .filter(r -> r.type() == type && r.status() == status)
        .map(r -> name(r.head()) + " → " + name(r.tail()))
        .sorted()
        .toList();
  }

  Optional<Relation> relation(RelationType type, String tail) {
    return facts.relations().stream()
        .filter(r -> r.type() == type && name(r.tail()).equals(tail))
        .findFirst();
  }

  String name(String localId) {
    return facts.entities().stream()
        .filter(e -> e.id().equals(localId))
        .map(Entity::name)
        .collect(Collectors.joining());
  }

  Outcome outcome(String value) {
    return facts.outcomes().stream()
        .filter(o -> o.value().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no outcome " + value + " in " + facts.outcomes()));
  }
}
