package org.reformgraph.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.OfflineGraph;
import org.reformgraph.write.RowSink;

/** The rows of one document, held until it is known that they can be written. */
final class HeldRows implements RowSink {
  private record Node(String label, Map<String, Object> properties) {}

  private record Relation(String type, String from, String to, Map<String, Object> properties) {}

  private static final String UNFIT =
      "has a name that lists in CSV cannot hold: it is empty, or has the control character U+001F."
          + " Take that out of the document, or use load";

  private final String id;
  private final List<String> cases;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private HeldRows(DocumentFacts document) {
    this.id = document.id();
    this.cases = document.cases().stream().map(facts -> facts.caseInfo().id()).toList();
  }

  static HeldRows of(DocumentFacts document, OfflineGraph graph) throws IOException {
    HeldRows rows = new HeldRows(document);
    graph.document(document, rows);
    return rows;
  }

  String id() {
    return id;
  }

  List<String> cases() {
    return cases;
  }

  @Override
  public void node(String label, Map<String, Object> properties) {
    nodes.add(new Node(label, properties));
  }

  @Override
  public void relation(String type, String from, String to, Map<String, Object> properties) {
    relations.add(new Relation(type, from, to, properties));
  }

  /** Hands all rows over, in their order. */
  void to(RowSink sink) throws IOException {
    for (Node node : nodes) {
      sink.node(node.label(), node.properties());
    }
    for (Relation relation : relations) {
      sink.relation(relation.type(), relation.from(), relation.to(), relation.properties());
    }
  }

  /** Why it cannot be written; empty when it can, as far as it alone tells. */
  Optional<String> obstacle() {
    Set<String> once = new HashSet<>();
    for (String each : cases) {
      if (!once.add(each)) {
        return Optional.of("has the case " + each + " twice");
      }
    }
    Stream<Map<String, Object>> rows =
        Stream.concat(
            nodes.stream().map(Node::properties), relations.stream().map(Relation::properties));
    return rows.allMatch(HeldRows::fits) ? Optional.empty() : Optional.of(UNFIT);
  }

  /** Names of entities become elements of lists when the entities are settled. */
  private static boolean fits(Map<String, Object> properties) {
    return CsvRow.fits(Collections.singletonList(properties.getOrDefault("name", "-")))
        && properties.values().stream()
            .allMatch(value -> !(value instanceof List<?> list) || CsvRow.fits(list));
  }

  /** Confidence of the topics of each case, by the ids of both. */
  Map<String, Map<String, Double>> topics() {
    Map<String, Map<String, Double>> topics = new HashMap<>();
    for (Relation relation : relations) {
      if (relation.type().equals("ABOUT")) {
        topics
            .computeIfAbsent(relation.from(), each -> new TreeMap<>())
            .put(relation.to(), (Double) relation.properties().get("confidence"));
      }
    }
    return topics;
  }
}
