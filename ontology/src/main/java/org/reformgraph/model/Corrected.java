package org.reformgraph.model;

/**
 * That somebody changed or added a fact by hand.
 *
 * @param by who
 * @param when the day, {@code yyyy-MM-dd}
 */
public record Corrected(String by, String when) {
  /** The later of two; of one day the first by name. Null counts as earlier than all. */
  public static Corrected latest(Corrected a, Corrected b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int order = a.when().compareTo(b.when());
    return order > 0 || (order == 0 && a.by().compareTo(b.by()) <= 0) ? a : b;
  }
}
