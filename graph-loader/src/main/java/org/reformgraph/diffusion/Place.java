package org.reformgraph.diffusion;

import java.util.List;
import java.util.Optional;
import org.reformgraph.answer.Ref;

/**
 * A region among regions.
 *
 * @param level {@code country}, {@code province}, {@code prefecture}, {@code county} or {@code
 *     area}
 * @param above the regions that it lies in, in any order
 */
record Place(Ref ref, String level, List<Upper> above) {
  static final String COUNTRY = "country";
  static final String PROVINCE = "province";
  static final String PREFECTURE = "prefecture";

  Place {
    above = List.copyOf(above);
  }

  /** A region that others lie in. */
  record Upper(String id, String name, String level) {}

  /** The region itself, or the one above it, that is of a level. */
  Optional<Upper> at(String wanted) {
    return level.equals(wanted)
        ? Optional.of(new Upper(ref.id(), ref.name(), level))
        : above.stream().filter(upper -> upper.level().equals(wanted)).findFirst();
  }

  /** Whether it is the region of an id, or lies in it. */
  boolean isIn(String regionId) {
    return ref.id().equals(regionId) || above.stream().anyMatch(u -> u.id().equals(regionId));
  }

  /** Whether it is the country itself: that is no region among others. */
  boolean isCountry() {
    return level.equals(COUNTRY);
  }
}
