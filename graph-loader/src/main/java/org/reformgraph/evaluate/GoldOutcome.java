package org.reformgraph.evaluate;

/**
 * A measured result.
 *
 * @param metric the shortest phrase that says what was measured
 * @param value the number as written
 * @param unit empty when there is none
 * @param required whether it must be found
 * @param evidence the sentence; null when it is not given
 */
public record GoldOutcome(
    String metric, String value, String unit, boolean required, String evidence) {
  /** What was measured, with value and unit, for messages. */
  String words() {
    return metric + " " + value + unit;
  }
}
