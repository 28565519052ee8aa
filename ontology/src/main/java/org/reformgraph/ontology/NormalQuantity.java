package org.reformgraph.ontology;

import java.math.BigDecimal;

/**
 * An outcome's number in a unit of QUDT, so that outcomes of different texts compare.
 *
 * @param number in that unit, without trailing zeros
 * @param unit the unit's name in QUDT, as in {@code CCY_CNY}
 */
public record NormalQuantity(BigDecimal number, String unit) {
  /** The unit's IRI. */
  public String unitIri() {
    return UnitTable.NAMESPACE + unit;
  }
}
