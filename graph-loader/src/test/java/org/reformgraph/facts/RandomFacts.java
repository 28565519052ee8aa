package org.reformgraph.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformgraph.model.Bound;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.CorrectionNote;
import org.reformgraph.model.Direction;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Span;
import org.reformgraph.model.Status;
import org.reformgraph.model.Topic;
import org.reformgraph.model.TopicScore;

/** Facts of every shape that the records allow, without sense. */
final class RandomFacts {
  private static final String[] WORDS = {
    "", "贵州省", "“跨省通办”", "𠀀𫝀", "\"", "\\", "\t", "\n", "\u2028", "\u0000", "e", "\uFEFF", "é",
    "🚄", " "
  };

  private final Random random;

  RandomFacts(long seed) {
    random = new Random(seed);
  }

  FactsLine line() {
    return new FactsLine(facts(), sometimes(this::text));
  }

  CaseFacts facts() {
    List<Entity> entities = some(i -> entity("e" + i));
    boolean any = !entities.isEmpty();
    return new CaseFacts(
        CaseFacts.FORMAT,
        new DocumentInfo(
            text(),
            text(),
            text(),
            sometimes(this::text),
            sometimes(this::text),
            sometimes(this::text)),
        new CaseInfo(
            text(),
            text(),
            sometimes(this::text),
            sometimes(this::text),
            sometimes(this::text),
            sometimes(this::text),
            random.nextInt(9),
            random.nextInt(99)),
        entities,
        any ? some(i -> relation("r" + i, entities)) : List.of(),
        some(i -> outcome("o" + i, entities)),
        Stream.of(Topic.values())
            .filter(t -> random.nextInt(9) == 0)
            .map(t -> new TopicScore(t, random.nextDouble()))
            .toList(),
        some(i -> new CorrectionNote(text(), text(), text(), text(), sometimes(this::text))));
  }

  private Entity entity(String id) {
    return new Entity(
        id,
        pick(EntityType.values()),
        text(),
        text(),
        sometimes(this::text),
        sometimes(this::text),
        some(i -> text()),
        some(i -> quote()),
        sometimes(this::text),
        sometimes(this::text),
        sometimes(this::text),
        sometimes(this::text),
        sometimes(this::text),
        random.nextDouble(),
        some(i -> text()),
        corrected());
  }

  private Corrected corrected() {
    return sometimes(() -> new Corrected(text(), text()));
  }

  private Relation relation(String id, List<Entity> entities) {
    return new Relation(
        id,
        pick(RelationType.values()),
        entityId(entities),
        entityId(entities),
        pick(Status.values()),
        sometimes(() -> entityId(entities)),
        sometimes(this::text),
        sometimes(this::text),
        sometimes(this::text),
        quote(),
        sometimes(this::text),
        random.nextDouble() * 1e-6,
        corrected());
  }

  private Outcome outcome(String id, List<Entity> entities) {
    return new Outcome(
        id,
        text(),
        text(),
        text(),
        sometimes(() -> BigDecimal.valueOf(random.nextLong(), random.nextInt(12))),
        sometimes(this::text),
        sometimes(() -> pick(Bound.values())),
        pick(Direction.values()),
        sometimes(this::text),
        entities.isEmpty() ? null : sometimes(() -> entityId(entities)),
        pick(Status.values()),
        quote(),
        sometimes(this::text),
        random.nextInt(2),
        corrected());
  }

  private Quote quote() {
    List<Span> spans = new ArrayList<>();
    int at = random.nextInt(50);
    for (int i = 0; i <= random.nextInt(3); i++) {
      spans.add(new Span(at, at + random.nextInt(5)));
      at += 10;
    }
    return new Quote(text(), spans, sometimes(() -> 1 + random.nextInt(500)));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(5); i++) {
      text.append(pick(WORDS));
    }
    return text.toString();
  }

  private String entityId(List<Entity> entities) {
    return entities.get(random.nextInt(entities.size())).id();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T sometimes(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(IntFunction<T> one) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(one).toList();
  }
}
