package org.reformgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.answer.Ref;

class MatrixTests {
  private static final Ref ONE = Ref.region("region/1", "甲市");
  private static final Ref TWO = Ref.region("region/2", "乙市");
  private static final Ref THREE = Ref.region("region/3", "丙市");

  @Test
  void whatMostHaveComesFirstAndOwnMeasuresBeforeThoseOfParts() {
    List<Comparison.ConceptRow> rows =
        Matrix.of(
            List.of(
                facts(ONE, done("a", true, "x"), done("b", false, "x"), done("c", false, "y")),
                facts(TWO, done("d", true, "x"))));

    assertThat(rows).extracting(row -> row.concept().name()).containsExactly("x", "y");
    assertThat(rows.get(0).cells().get(0))
        .extracting(cell -> cell.measure().name())
        .containsExactly("b", "a");
    assertThat(rows.get(0).cells().get(1)).singleElement().matches(Comparison.Cell::part);
  }

  @Test
  void aGapIsWhatSomeHaveAndOthersHaveNot() {
    List<RegionFacts> facts =
        List.of(
            facts(ONE, done("a", false, "x"), done("b", false, "y")),
            facts(TWO, done("c", true, "x")),
            facts(THREE, done("d", false, "x"), done("e", false)));

    List<Comparison.Gap> gaps = Matrix.gaps(Matrix.of(facts), List.of(ONE, TWO, THREE));

    assertThat(gaps)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.concept().name()).isEqualTo("y");
              assertThat(gap.present()).containsExactly(ONE);
              assertThat(gap.missing()).containsExactly(TWO, THREE);
            });
    assertThat(facts.get(2).unclassified()).isEqualTo(1);
  }

  private static RegionFacts facts(Ref region, RegionFacts.Done... measures) {
    return new RegionFacts(region, 1, List.of(measures), List.of(), false);
  }

  private static RegionFacts.Done done(String name, boolean part, String... concepts) {
    return new RegionFacts.Done(
        Ref.measure("measure/" + name, name, null),
        part,
        java.util.Arrays.stream(concepts)
            .map(code -> new Ref("concept/" + code, "Concept", code))
            .toList(),
        null,
        null);
  }
}
