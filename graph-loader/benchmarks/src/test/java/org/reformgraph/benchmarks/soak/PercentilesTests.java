package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTests {
  private static final long MILLI = 1_000_000;

  @Test
  void aPercentileIsATimeThatOccurred() {
    long[] hundred = LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLI).toArray();
    Percentiles percentiles = new Percentiles(hundred);

    assertThat(percentiles.millis(50)).isEqualTo(50);
    assertThat(percentiles.millis(95)).isEqualTo(95);
    assertThat(percentiles.millis(99)).isEqualTo(99);
    assertThat(percentiles.millis(100)).isEqualTo(100);
  }

  @Test
  void ofOneAllAreThatOne() {
    Percentiles percentiles = new Percentiles(new long[] {3 * MILLI});

    assertThat(percentiles.millis(1)).isEqualTo(3);
    assertThat(percentiles.millis(99)).isEqualTo(3);
  }

  @Test
  void ofNothingThereIsNone() {
    assertThat(new Percentiles(new long[0]).millis(99)).isNaN();
  }
}
