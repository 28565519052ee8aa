package org.reformgraph.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.ontology.NormalQuantity;
import org.reformgraph.ontology.UnitTable;

/** Brings numbers to units that compare, by {@code same-units.tsv}. Immutable. */
final class SameUnits {
  private static final String MULTIPLES = "十百千万亿";
  private static final String COUNT = "NUM";

  private final UnitTable table;
  private final Map<String, Known> known = new HashMap<>();

  SameUnits(UnitTable table) {
    this.table = table;
    for (TsvTable.Row row : TsvTable.beside(SameUnits.class, "same-units.tsv").rows()) {
      known.put(
          row.required(0, "unit"),
          new Known(
              row.required(1, "dimension"), row.number(2, "factor"), row.required(3, "name")));
    }
  }

  private record Known(String dimension, double factor, String zh) {}

  /**
   * A number in a unit.
   *
   * @param dimension what the unit measures; the unit itself where nothing else has the like
   * @param factor what one of the unit is in that of the dimension
   * @param unit as people write it
   */
  record Quantity(double number, String dimension, double factor, String unit) {
    /** The same in the unit of another of this dimension. */
    Quantity in(Quantity other) {
      return new Quantity(
          tidy(number * factor / other.factor()), dimension, other.factor(), other.unit());
    }

    /** 0.1 + 0.2 as people write it. */
    private static double tidy(double number) {
      return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
  }

  /**
   * What a number of the graph is.
   *
   * @param number with the multiples in front of the unit counted in
   * @param unit as written; empty for none
   */
  Quantity of(double number, String unit) {
    Optional<NormalQuantity> normal = table.normalise(BigDecimal.valueOf(number), unit);
    if (normal.isPresent() && !normal.get().unit().equals(COUNT)) {
      Known found = known.get(normal.get().unit());
      if (found != null) {
        return new Quantity(
            normal.get().number().doubleValue(), found.dimension(), found.factor(), found.zh());
      }
    }
    String bare = bare(unit);
    return new Quantity(number, bare, 1, bare);
  }

  private static String bare(String unit) {
    String bare = unit;
    while (bare.length() > 1 && MULTIPLES.indexOf(bare.charAt(0)) >= 0) {
      bare = bare.substring(1);
    }
    return bare;
  }
}
