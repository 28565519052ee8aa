package org.reformgraph.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity as a tool found it.
 *
 * @param id local to the case
 * @param type label of the type; types that are not scored are passed over
 * @param adminCode of a region, its code; null when not linked
 * @param region of an agency, the code of its division; null when not linked
 */
public record FoundEntity(
    String id,
    String type,
    String name,
    List<String> aliases,
    List<FoundQuote> mentions,
    String adminCode,
    String region,
    Origin origin) {
  public FoundEntity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  NameSet names() {
    return NameSet.of(
        name, Stream.concat(aliases.stream(), mentions.stream().map(FoundQuote::text)).toList());
  }
}
