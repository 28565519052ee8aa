package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A measured result. What is not known is null and left out.
 *
 * @param metric what was measured
 * @param value the number as written, without the words that bound it
 * @param written number and unit with those words: 超18亿元
 * @param bound {@code at-least}, {@code at-most} or {@code about}; none when the number is exact
 * @param unit as written
 * @param number the value in figures: 9.7万 is 97000
 * @param direction {@code increase}, {@code decrease}, {@code level} or {@code none}
 * @param baseline the value before, as written
 * @param normalised in a unit of QUDT, so that outcomes compare
 * @param of the measure or case that it is a result of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
    String id,
    String metric,
    String value,
    String written,
    String bound,
    String unit,
    BigDecimal number,
    String direction,
    String baseline,
    Normalised normalised,
    Ref of,
    Evidence evidence) {
  /**
   * A number in a unit of QUDT.
   *
   * @param unit the unit's name in QUDT, as in {@code CCY_CNY}
   */
  public record Normalised(BigDecimal value, String unit) {}
}
