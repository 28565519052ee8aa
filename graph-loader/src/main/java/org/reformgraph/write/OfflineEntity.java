package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What cases say of one entity, gathered without a database. */
public final class OfflineEntity {
  private final String id;
  private final SaidSoFar said = new SaidSoFar();
  private final Map<String, Topic> topics = new TreeMap<>();

  OfflineEntity(String id) {
    this.id = id;
  }

  /** How many of its cases are about a topic, and how surely the surest. */
  private record Topic(int cases, double confidence) {
    Topic plus(Topic other) {
      return new Topic(cases + other.cases, Math.max(confidence, other.confidence));
    }

    Map<String, Object> properties() {
      return Map.of("derived", true, "cases", (long) cases, "confidence", confidence);
    }
  }

  /** The id that all descriptions were of. */
  public String id() {
    return id;
  }

  /**
   * Adds what a case says of it.
   *
   * @param description properties of the case's {@code DESCRIBES}
   * @param about confidence of each topic that the case is about, by the topic's id
   */
  public void said(Map<String, Object> description, Map<String, Double> about) {
    said.add(description, 1, ((Number) description.get("mentions")).intValue());
    about.forEach((topic, sure) -> topics.merge(topic, new Topic(1, sure), Topic::plus));
  }

  Said said() {
    return said.of(id, 0, List.of());
  }

  /** Properties of the relations to the topics of its cases, by the topic's id. */
  Map<String, Map<String, Object>> topics() {
    Map<String, Map<String, Object>> byTopic = new TreeMap<>();
    topics.forEach((id, topic) -> byTopic.put(id, topic.properties()));
    return byTopic;
  }
}
