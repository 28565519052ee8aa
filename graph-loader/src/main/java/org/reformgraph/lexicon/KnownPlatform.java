package org.reformgraph.lexicon;

import java.util.List;

/**
 * A platform that is publicly known.
 *
 * @param region code of its operator's division, {@code CN} for national ones; null for names under
 *     which every place has a platform of its own, as 电子税务局 (written {@code *} in the file)
 */
public record KnownPlatform(String name, String region, List<String> aliases) {
  /** Stands in the file for the region of platforms that every place has. */
  static final String EVERYWHERE = "*";

  public KnownPlatform {
    aliases = List.copyOf(aliases);
  }

  static KnownPlatform of(TsvTable.Row row) {
    String region = row.required(1, "region");
    return new KnownPlatform(
        row.required(0, "name"), region.equals(EVERYWHERE) ? null : region, row.values(2));
  }
}
