package org.reformgraph.lexicon;

import java.util.List;
import org.reformgraph.model.EntityType;

/**
 * The last characters by which a name is known for a measure or a platform, as 贷 in 政采贷.
 *
 * @param strength between -1 and 1: how sure a quoted name that ends so is of that type; below 0
 *     when such words are mostly imagery, as 深圳速度
 * @param unquoted whether such a name may stand without quotation marks
 */
public record HeadNoun(String suffix, EntityType type, double strength, boolean unquoted) {

  static HeadNoun of(TsvTable.Row row) {
    String type = row.required(1, "type");
    EntityType of =
        List.of(EntityType.values()).stream()
            .filter(t -> t.label().equals(type))
            .findFirst()
            .orElseThrow(() -> row.error("the type " + type + " is none of Measure, Platform"));
    return new HeadNoun(row.required(0, "suffix"), of, strength(row), "yes".equals(row.field(3)));
  }

  private static double strength(TsvTable.Row row) {
    double strength = row.number(2, "strength");
    if (strength < -1 || strength > 1) {
      throw row.error("the strength " + row.field(2) + " is not between -1 and 1");
    }
    return strength;
  }
}
