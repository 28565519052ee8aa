package org.reformgraph.correct;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;

/** Which id has taken the place of which. */
final class Ids {
  private static final Pattern FORM =
      Pattern.compile("(region|agency|policy|platform|measure)/[A-Za-z0-9][A-Za-z0-9-]*");
  private static final Pattern DIVISION = Pattern.compile("\\d{6}|CN");

  private final Map<String, String> next;

  /**
   * @param next from each former id to the one that took its place; without cycles
   */
  Ids(Map<String, String> next) {
    this.next = new HashMap<>(next);
  }

  /** The id that stands for another now; itself when nothing took its place. */
  String present(String id) {
    String present = id;
    while (next.containsKey(present)) {
      present = next.get(present);
    }
    return present;
  }

  /** Every id that another one stands for now, in alphabetical order. */
  List<String> former(String present) {
    return new TreeMap<>(next).keySet().stream().filter(id -> present(id).equals(present)).toList();
  }

  /** Whether a text has the form of an entity's id. */
  static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  static EntityType type(String id) {
    String prefix = id.substring(0, id.indexOf('/'));
    return Arrays.stream(EntityType.values())
        .filter(type -> type.idPrefix().equals(prefix))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entity's id: " + id));
  }

  /** The key of the region that an id shows; empty for policies and platforms. */
  static Optional<String> regionKey(String id) {
    String key = key(id);
    return switch (type(id)) {
      case REGION -> Optional.of(key);
      case AGENCY, MEASURE ->
          Optional.of(key.substring(0, Math.max(0, key.lastIndexOf('-'))))
              .filter(region -> !region.isEmpty());
      case POLICY, PLATFORM -> Optional.empty();
    };
  }

  /** The code of a region's id; null for functional areas. */
  static String adminCode(String regionId) {
    String key = key(regionId);
    return DIVISION.matcher(key).matches() ? key : null;
  }

  /** The code of the division that a region's key is of, or lies in. */
  static String division(String regionKey) {
    return regionKey.contains("-") ? regionKey.substring(0, regionKey.indexOf('-')) : regionKey;
  }

  /** The id of a thing of a name, as extraction would make it. */
  static String of(EntityType type, String regionKey, String name) {
    return switch (type) {
      case AGENCY -> CanonicalId.agency(regionKey, name);
      case MEASURE -> CanonicalId.measure(regionKey, name);
      case PLATFORM -> CanonicalId.platform(regionKey, name);
      case POLICY -> CanonicalId.policy(null, regionKey, name);
      case REGION -> CanonicalId.region(regionKey);
    };
  }

  private static String key(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
