package org.reformgraph.benchmarks.soak;

import java.util.Arrays;
import java.util.List;

/**
 * Whether something grows, by the <a
 * href="https://en.wikipedia.org/wiki/Theil%E2%80%93Sen_estimator">estimator of Theil and Sen</a>:
 * the median of the slopes between all pairs of points. Up to 29 of 100 points may be outliers.
 *
 * @param median of the values
 * @param slope a second
 * @param span from the first point to the last, in seconds
 */
record Trend(double median, double slope, double span) {
  /**
   * A value at a time.
   *
   * @param seconds when
   */
  record Point(double seconds, double value) {}

  /**
   * The trend of points, the earliest first.
   *
   * @throws IllegalArgumentException when there are fewer than two
   */
  static Trend of(List<Point> points) {
    int count = points.size();
    if (count < 2) {
      throw new IllegalArgumentException("no trend of " + count + " points: run it for longer");
    }
    double[] slopes = new double[count * (count - 1) / 2];
    int next = 0;
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        Point a = points.get(i);
        Point b = points.get(j);
        slopes[next++] = (b.value() - a.value()) / (b.seconds() - a.seconds());
      }
    }
    double[] values = points.stream().mapToDouble(Point::value).toArray();
    double span = points.get(count - 1).seconds() - points.get(0).seconds();
    return new Trend(median(values), median(slopes), span);
  }

  /** How much was gained from the first point to the last, as a share of the median. */
  double growth() {
    return slope * span / median;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
