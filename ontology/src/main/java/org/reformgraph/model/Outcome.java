package org.reformgraph.model;

import java.math.BigDecimal;

/**
 * A measured result.
 *
 * @param id local to the case, as in {@code o1}
 * @param metric the shortest phrase that says what was measured
 * @param value the number as written, without 余, 多, 约, which {@code written} has
 * @param unit as written, as in 件, %, 万元; empty when there is none
 * @param number {@code value} in figures (9.7万 is 97000); null when it cannot be told
 * @param written number and unit with all that bounds them, as in 超18亿元 and 6250万余人次; null when the
 *     facts come from somebody who does not tell
 * @param bound what {@code written} says of the number; null when it is exact
 * @param baseline the value before, as written, with its unit where that is not {@code unit}; null
 *     when not stated
 * @param measure local id of the measure it belongs to; null when not known
 * @param corrected who corrected it last; null when nobody did
 */
public record Outcome(
    String id,
    String metric,
    String value,
    String unit,
    BigDecimal number,
    String written,
    Bound bound,
    Direction direction,
    String baseline,
    String measure,
    Status status,
    Quote evidence,
    String method,
    double confidence,
    Corrected corrected) {
  public Outcome {
    confidence = Confidence.rounded(confidence);
  }

  /** An exact outcome that nobody has corrected, of which no more is known than its value. */
  public Outcome(
      String id,
      String metric,
      String value,
      String unit,
      BigDecimal number,
      Direction direction,
      String baseline,
      String measure,
      Status status,
      Quote evidence,
      String method,
      double confidence) {
    this(
        id,
        metric,
        value,
        unit,
        number,
        null,
        null,
        direction,
        baseline,
        measure,
        status,
        evidence,
        method,
        confidence,
        null);
  }
}
