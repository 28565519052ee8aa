package org.reformgraph.evaluate;

/**
 * An outcome as a tool found it.
 *
 * @param metric empty when not given
 * @param value empty when not given
 * @param unit empty when there is none
 */
public record FoundOutcome(
    String metric, String value, String unit, FoundQuote evidence, Origin origin) {
  /** What was measured, with value and unit, for messages. */
  String words() {
    return metric + " " + value + unit;
  }
}
