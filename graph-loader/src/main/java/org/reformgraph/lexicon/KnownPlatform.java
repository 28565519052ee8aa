package org.reformgraph.lexicon;

import java.util.List;

/**
 * A platform that is publicly known.
 *
 * @param region code of its operator's division, {@code CN} for national ones
 */
public record KnownPlatform(String name, String region, List<String> aliases) {
  public KnownPlatform {
    aliases = List.copyOf(aliases);
  }

  static KnownPlatform of(TsvTable.Row row) {
    return new KnownPlatform(row.required(0, "name"), row.required(1, "region"), row.values(2));
  }
}
