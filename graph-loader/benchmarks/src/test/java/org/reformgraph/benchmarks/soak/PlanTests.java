package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanTests {
  @Test
  void anHourWarmsUpForTenMinutesAndCollectsEachMinute() {
    Plan plan = new Plan(Duration.ofHours(1), 10_000);

    assertThat(plan.warmUp()).isEqualTo(Duration.ofMinutes(10));
    assertThat(plan.beat()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aShortRunHasShorterParts() {
    Plan plan = new Plan(Duration.ofMinutes(3), 500);

    assertThat(plan.warmUp()).isEqualTo(Duration.ofMinutes(1));
    assertThat(plan.beat()).isEqualTo(Duration.ofSeconds(20));
  }
}
