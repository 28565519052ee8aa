package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.RelationType;

/**
 * How many of the facts of {@link PlatformTable} are found. The grammar was written with the odd
 * rows at hand; the even ones only measure whether it holds for wordings that nobody had in mind.
 */
class PlatformTableTests {
  @ParameterizedTest
  @CsvSource({
    "1, OPERATES, 0.97, 0.97",
    "1, DELIVERED_ON, 0.83, 0.88",
    "1, CONNECTS_TO, 0.98, 0.90",
    "0, OPERATES, 0.88, 0.80",
    "0, DELIVERED_ON, 0.85, 0.67",
    "0, CONNECTS_TO, 0.95, 0.64"
  })
  void factsAreFoundAsOftenAsRecorded(
      int remainder, RelationType type, double precision, double recall) {
    List<PlatformTable.Row> rows =
        PlatformTable.rows().stream().filter(r -> r.number() % 2 == remainder).toList();
    PlatformTable.Score score = PlatformTable.score(rows).get(type);
    System.out.printf("%s rows, %s: %s%n", remainder == 1 ? "odd" : "even", type, score);
    String errors = remainder == 1 ? String.join("\n", score.errors) : "not listed";
    assertThat(score.precision()).as(errors).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as(errors).isGreaterThanOrEqualTo(recall);
  }
}
