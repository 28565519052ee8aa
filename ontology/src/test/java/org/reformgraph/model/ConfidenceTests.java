package org.reformgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Noise of floating point does not reach facts. */
class ConfidenceTests {
  private static final double NOISY = 0.8999999999999999;

  @Test
  void everyKindOfFactHasAtMostThreeDecimals() {
    Quote quote = new Quote("句", List.of(new Span(0, 1)), null);
    Entity entity =
        new Entity(
            "e1",
            EntityType.MEASURE,
            "甲",
            "measure/a",
            null,
            null,
            List.of(),
            List.of(quote),
            null,
            null,
            null,
            null,
            "m",
            NOISY);
    Relation relation =
        new Relation(
            "r1",
            RelationType.IMPLEMENTS,
            "e1",
            "e2",
            Status.ASSERTED,
            null,
            null,
            null,
            null,
            quote,
            "m",
            NOISY);
    Outcome outcome =
        new Outcome(
            "o1",
            "办件",
            "9",
            "件",
            BigDecimal.valueOf(9),
            Direction.LEVEL,
            null,
            null,
            Status.ASSERTED,
            quote,
            "m",
            NOISY);

    assertThat(NOISY).isNotEqualTo(0.9);
    assertThat(entity.confidence()).isEqualTo(0.9);
    assertThat(relation.confidence()).isEqualTo(0.9);
    assertThat(outcome.confidence()).isEqualTo(0.9);
    assertThat(new TopicScore(Topic.values()[0], 0.123456).confidence()).isEqualTo(0.123);
  }
}
