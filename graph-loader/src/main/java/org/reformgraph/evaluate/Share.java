package org.reformgraph.evaluate;

/** How many of some facts are right in a respect that the table does not count. */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  Share plus(boolean oneMoreIsRight) {
    return new Share(right + (oneMoreIsRight ? 1 : 0), of + 1);
  }

  /** Between 0 and 1; 0 when there are none. */
  public double value() {
    return of > 0 ? (double) right / of : 0;
  }
}
