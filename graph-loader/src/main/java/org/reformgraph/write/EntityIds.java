package org.reformgraph.write;

import java.util.Arrays;
import java.util.Optional;
import org.reformgraph.model.EntityType;

/** What a canonical id says of an entity beyond naming it; see {@code CanonicalId}. */
final class EntityIds {
  private EntityIds() {}

  /** The type that an id is of. */
  static EntityType type(String id) {
    return Arrays.stream(EntityType.values())
        .filter(type -> isOf(type, id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entity's id: " + id));
  }

  /** Whether an id is one of a type. */
  static boolean isOf(EntityType type, String id) {
    String prefix = type.idPrefix() + "/";
    return id.startsWith(prefix) && id.length() > prefix.length();
  }

  /**
   * The key of the region that an entity belongs to; of a region its own. Empty for types whose ids
   * do not show it.
   */
  static Optional<String> region(String id) {
    return switch (type(id)) {
      case REGION -> Optional.of(key(id));
      case AGENCY, MEASURE -> beforeLastHyphen(key(id));
      case POLICY, PLATFORM -> Optional.empty();
    };
  }

  /** The key of the region above a functional area; empty for divisions. */
  static Optional<String> parentOfArea(String regionKey) {
    return beforeLastHyphen(regionKey);
  }

  /** The id of the measure of the same name that another region adopted. */
  static Optional<String> sameMeasureIn(String regionKey, String measureId) {
    String key = key(measureId);
    int hyphen = key.lastIndexOf('-');
    return hyphen < 0
        ? Optional.empty()
        : Optional.of(
            EntityType.MEASURE.idPrefix() + "/" + regionKey + "-" + key.substring(hyphen + 1));
  }

  static String key(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private static Optional<String> beforeLastHyphen(String key) {
    int hyphen = key.lastIndexOf('-');
    return hyphen < 0 ? Optional.empty() : Optional.of(key.substring(0, hyphen));
  }
}
