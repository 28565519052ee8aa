package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformgraph.benchmarks.soak.Trend.Point;

class TrendTests {
  private static final int MINUTES = 50;

  @Test
  void aLineHasItsSlope() {
    Trend trend = Trend.of(points(minute -> 200 + 0.5 * minute));

    assertThat(trend.slope() * 60).isCloseTo(0.5, within(1e-9));
    assertThat(trend.span()).isEqualTo(60 * (MINUTES - 1));
    assertThat(trend.growth()).isCloseTo(0.5 * 49 / trend.median(), within(1e-9));
  }

  @Test
  void outliersDoNotTiltIt() {
    List<Point> points = points(minute -> minute > 40 && minute % 3 == 0 ? 900 : 200);

    assertThat(Trend.of(points).growth()).isZero();
  }

  @Test
  void aLeakIsSeenThroughNoise() {
    Random random = new Random(5);
    List<Point> flat = points(minute -> 300 + 20 * random.nextGaussian());
    List<Point> leak = points(minute -> 300 + minute + 20 * random.nextGaussian());

    assertThat(Verdict.growth("flat", "MB", Trend.of(flat)).held()).isTrue();
    assertThat(Verdict.growth("leak", "MB", Trend.of(leak)).held()).isFalse();
    assertThat(Verdict.growth("leak", "MB", Trend.of(leak)).toString()).endsWith(": MISSED");
  }

  @Test
  void whatShrinksHolds() {
    assertThat(Verdict.growth("heap", "MB", Trend.of(points(m -> 300 - m))).held()).isTrue();
  }

  @Test
  void onePointHasNoTrend() {
    assertThatThrownBy(() -> Trend.of(List.of(new Point(1, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longer");
  }

  private static List<Point> points(IntToDoubleFunction value) {
    return IntStream.range(0, MINUTES)
        .mapToObj(i -> new Point(60.0 * i, value.applyAsDouble(i)))
        .toList();
  }
}
