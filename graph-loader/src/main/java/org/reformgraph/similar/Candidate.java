package org.reformgraph.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.embed.Kind;

/**
 * A measure that may be an answer.
 *
 * @param closeness what the index that brought it ranked it by
 * @param cosine of its vector and the reference's
 * @param platforms kinds of those that it is delivered on
 */
record Candidate(
    String id,
    String name,
    String region,
    double closeness,
    double cosine,
    List<Kind> kinds,
    Set<String> topics,
    Set<String> platforms) {
  Candidate {
    kinds = List.copyOf(kinds);
    topics = Set.copyOf(topics);
    platforms = Set.copyOf(platforms);
  }

  static Candidate of(Record row, PlatformKinds platforms) {
    return new Candidate(
        row.get("id").asString(),
        row.get("name").asString(),
        row.get("region").asString(""),
        row.get("closeness").asDouble(),
        row.get("cosine").asDouble(),
        kinds(row),
        Set.copyOf(row.get("topics").asList(Value::asString)),
        platforms.of(row.get("platforms").asList(Value::asString)));
  }

  /** What the index says of it, and what the graph does. */
  static Candidate of(Near near, Record row, PlatformKinds platforms) {
    return new Candidate(
        near.id(),
        row.get("name").asString(),
        row.get("region").asString(""),
        near.closeness(),
        near.cosine(),
        near.kinds(),
        Set.copyOf(row.get("topics").asList(Value::asString)),
        platforms.of(row.get("platforms").asList(Value::asString)));
  }

  static List<Kind> kinds(Record row) {
    List<String> concepts = row.get("kinds").asList(Value::asString, List.of());
    List<Double> weights = row.get("weights").asList(Value::asDouble, List.of());
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      kinds.add(new Kind(concepts.get(i), weights.get(i)));
    }
    return kinds;
  }
}
