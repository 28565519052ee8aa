package org.reformgraph.similar;

import java.util.List;
import java.util.Set;
import org.reformgraph.embed.Kind;

/**
 * What measures are compared with.
 *
 * @param id of the measure; empty for words that somebody typed
 * @param region key of its region; empty for words
 * @param vector as the driver takes it
 * @param platforms kinds of those that it is delivered on
 */
record Reference(
    String id,
    String name,
    String region,
    List<Double> vector,
    List<Kind> kinds,
    Set<String> topics,
    Set<String> platforms) {
  Reference {
    vector = List.copyOf(vector);
    kinds = List.copyOf(kinds);
    topics = Set.copyOf(topics);
    platforms = Set.copyOf(platforms);
  }
}
