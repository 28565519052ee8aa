package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.model.RelationType.COPIES_FROM;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Relation;
import org.reformgraph.model.Status;

/**
 * How much of {@code wordings/copying.tsv} is found, whose author knew no rule. Rows on odd lines
 * were read when the frames were made; those on even lines were not, and tell what to expect of
 * other texts. The figures are floors: raise them when the frames get better.
 */
class CopyingTableTests {
  private static final String TABLE = "/wordings/copying.tsv";

  @ParameterizedTest(name = "{0} lines: precision {2}, recall {3}")
  @CsvSource({"odd, 1, 0.87, 0.87", "even, 0, 0.72, 0.65"})
  void findsAsMuchAsBefore(String half, int remainder, double precision, double recall)
      throws IOException {
    Tally tally = tally(remainder);

    System.out.println(half + " lines of " + TABLE + ": " + tally);
    assertThat(tally.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).isGreaterThanOrEqualTo(recall);
  }

  private record Tally(int right, int wrong, int missed) {
    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    Tally plus(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d right, %d wrong, %d missed, precision %.3f, recall %.3f",
          right,
          wrong,
          missed,
          precision(),
          recall());
    }
  }

  private static Tally tally(int remainder) throws IOException {
    Tally tally = new Tally(0, 0, 0);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CopyingTableTests.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (number % 2 == remainder && !line.isBlank() && !line.startsWith("#")) {
          tally = tally.plus(row(line.split("\t", -1)));
        }
      }
    }
    return tally;
  }

  private static Tally row(String[] fields) {
    String text = fields[1].endsWith("。") ? fields[1] : fields[1] + "。";
    OneCase c = OneCase.of(fields[0] + "：他山之石", text);
    List<String> missed = new ArrayList<>(expected(fields[2]));
    int right = 0;
    int wrong = 0;
    for (Relation said : copies(c)) {
      if (missed.removeIf(fact -> states(c, said, fact))) {
        right++;
      } else {
        wrong++;
      }
    }
    return new Tally(right, wrong, missed.size());
  }

  private static List<Relation> copies(OneCase c) {
    return c.facts().relations().stream()
        .filter(r -> r.type() == COPIES_FROM && r.status() == Status.ASSERTED)
        .toList();
  }

  private static List<String> expected(String facts) {
    return Arrays.stream(facts.split(" \\| "))
        .filter(f -> f.startsWith("COPIES_FROM "))
        .map(f -> f.substring("COPIES_FROM ".length()).replaceAll(" : .*", ""))
        .distinct()
        .toList();
  }

  private static boolean states(OneCase c, Relation said, String fact) {
    String[] ends = fact.split(" > ");
    return named(c, said.head(), ends[0]) && named(c, said.tail(), ends[1]);
  }

  /** The table writes the last part of a name only. */
  private static boolean named(OneCase c, String id, String name) {
    Entity entity =
        c.facts().entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .map(n -> n.replace("人民法院", "法院"))
        .anyMatch(n -> n.endsWith(name.replace("人民法院", "法院")));
  }
}
