package org.reformgraph.evaluate;

/**
 * Counts of one row of the table.
 *
 * @param tp required gold items that were found
 * @param fp facts that are wrong
 * @param fn required gold items that were missed
 */
public record Tally(int tp, int fp, int fn) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** Found among found and wrong; 0 when there are none. */
  public double precision() {
    return ratio(tp, tp + fp);
  }

  /** Found among required; 0 when nothing is required. */
  public double recall() {
    return ratio(tp, tp + fn);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  Tally plus(Tally other) {
    return new Tally(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  private static double ratio(int part, int all) {
    return all > 0 ? (double) part / all : 0;
  }
}
