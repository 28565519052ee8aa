package org.reformgraph.similar;

import java.util.List;
import java.util.Set;
import org.reformgraph.embed.Kind;
import org.reformgraph.embed.UnitVector;

/**
 * What a measure is compared by.
 *
 * @param vector null when it has none yet
 * @param kinds concepts that it is (weight 1) or may be
 * @param topics codes of its topics
 * @param platforms names of the platforms that it is delivered on
 */
public record Profile(
    String name, UnitVector vector, List<Kind> kinds, Set<String> topics, Set<String> platforms) {
  public Profile {
    kinds = List.copyOf(kinds);
    topics = Set.copyOf(topics);
    platforms = Set.copyOf(platforms);
  }
}
