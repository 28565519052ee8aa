package org.reformgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reformgraph.model.Entity;
import org.reformgraph.model.FoldedName;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * The snippets of {@code wordings/platforms.tsv} with the facts that a careful reader finds in
 * them, and how many of these the extractor finds. {@code README-platforms.md} says how names
 * match.
 */
final class PlatformTable {
  private static final String RESOURCE = "/wordings/platforms.tsv";

  /** A fact of the table; one that is not required is neither rewarded nor held against. */
  record Fact(RelationType type, String head, String tail, boolean required) {
    static Fact of(String words) {
      String[] parts = words.strip().replaceFirst("^\\?", "").split(" ", 2);
      String[] ends = parts[1].split(" > ", 2);
      return new Fact(
          RelationType.valueOf(parts[0]),
          ends[0].strip(),
          ends[1].strip(),
          !words.strip().startsWith("?"));
    }

    boolean isStatedBy(Relation relation, Entity from, Entity to) {
      return relation.type() == type
          && (matches(head, from) && matches(tail, to)
              || type == RelationType.CONNECTS_TO && matches(head, to) && matches(tail, from));
    }

    private static boolean matches(String name, Entity entity) {
      String wanted = FoldedName.of(name);
      Stream<String> names =
          Stream.of(
                  Stream.of(entity.name()),
                  entity.aliases().stream(),
                  entity.mentions().stream().map(Quote::text))
              .flatMap(s -> s)
              .map(FoldedName::of);
      return switch (entity.type()) {
        case REGION -> entity.name().equals(name);
        case AGENCY -> names.anyMatch(n -> n.endsWith(wanted) || wanted.endsWith(n));
        default -> names.anyMatch(n -> n.contains(wanted) || wanted.contains(n));
      };
    }

    @Override
    public String toString() {
      return type + " " + head + " > " + tail;
    }
  }

  /** A snippet; {@code number} counts the rows from 1. */
  record Row(int number, String region, String text, List<Fact> facts) {}

  /** What was found of the facts of one type, and what was missed or wrong, in words. */
  static final class Score {
    int right;
    int wrong;
    int missed;
    final List<String> errors = new ArrayList<>();

    double precision() {
      return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return "P %.3f R %.3f (%d right, %d wrong, %d missed)"
          .formatted(precision(), recall(), right, wrong, missed);
    }
  }

  private PlatformTable() {}

  static List<Row> rows() {
    try (InputStream in = PlatformTable.class.getResourceAsStream(RESOURCE)) {
      List<Row> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(row(rows.size() + 1, line.split("\t", -1)));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(int number, String... fields) {
    List<Fact> facts =
        Stream.of(fields[2].split(" \\| ")).filter(f -> !f.isBlank()).map(Fact::of).toList();
    return new Row(number, fields[0], fields[1], facts);
  }

  static Map<RelationType, Score> score(List<Row> rows) {
    Map<RelationType, Score> scores = new EnumMap<>(RelationType.class);
    for (RelationType type :
        List.of(RelationType.OPERATES, RelationType.DELIVERED_ON, RelationType.CONNECTS_TO)) {
      scores.put(type, new Score());
    }
    rows.forEach(row -> score(scores, row));
    return scores;
  }

  private static void score(Map<RelationType, Score> scores, Row row) {
    OneCase c = OneCase.of(row.region() + "：平台建设", row.text());
    Set<Fact> found = new HashSet<>();
    Set<String> wrong = new HashSet<>();
    for (Relation relation : c.facts().relations()) {
      Score score = scores.get(relation.type());
      if (score != null && relation.status() == Status.ASSERTED) {
        Entity from = entity(c, relation.head());
        Entity to = entity(c, relation.tail());
        List<Fact> stated =
            row.facts().stream().filter(f -> f.isStatedBy(relation, from, to)).toList();
        found.addAll(stated);
        if (stated.isEmpty() && wrong.add(relation.type() + from.name() + to.name())) {
          score.wrong++;
          score.errors.add(
              row.number()
                  + " wrong "
                  + relation.type()
                  + " "
                  + from.name()
                  + " > "
                  + to.name()
                  + " by "
                  + relation.method()
                  + ": "
                  + row.text());
        }
      }
    }
    for (Fact fact : row.facts()) {
      Score score = scores.get(fact.type());
      if (fact.required() && found.contains(fact)) {
        score.right++;
      } else if (fact.required()) {
        score.missed++;
        score.errors.add(row.number() + " missed " + fact + ": " + row.text());
      }
    }
  }

  private static Entity entity(OneCase c, String id) {
    return c.facts().entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
