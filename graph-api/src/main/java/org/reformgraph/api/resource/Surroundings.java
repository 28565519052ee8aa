package org.reformgraph.api.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.resource.Neighbourhood.Link;
import org.reformgraph.api.resource.Neighbourhood.Node;
import org.springframework.stereotype.Component;

/** What is around a thing, up to two steps away, and never more than was asked for. */
@Component
class Surroundings {
  /** How many relations of each thing are followed in the second step. */
  private static final int FURTHER = 25;

  private static final String CENTRE =
      "MATCH (n:%s {id: $id}) RETURN %s AS node".formatted("%s", GraphParts.node("n"));
  private static final String FIRST =
      """
      MATCH (n:%s {id: $id})%s(o) WHERE $labels IS NULL OR any(label IN labels(o) WHERE label IN $labels)
      WITH r, o LIMIT $limit
      RETURN %s AS node, %s AS link
      """;
  private static final String SECOND =
      """
      MATCH (n) WHERE elementId(n) IN $elements
      CALL (n) {
        MATCH (n)-[r:%s]-(o) WHERE $labels IS NULL OR any(label IN labels(o) WHERE label IN $labels)
        RETURN r, o LIMIT $further
      }
      WITH n, r, o LIMIT $limit
      RETURN elementId(n) AS of, %s AS node, %s AS link
      """;

  private final GraphReader graph;

  Surroundings(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * What is wanted.
   *
   * @param depth one or two steps
   * @param limit how many nodes besides the thing itself
   * @param relations the types that are followed
   * @param labels of what is shown; empty for all
   */
  record Wanted(int depth, int limit, List<Relation> relations, List<String> labels) {}

  /**
   * What is around a thing.
   *
   * @param links those of the thing that are wanted
   */
  Neighbourhood of(Kind kind, String id, List<Links> links, Wanted wanted) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Set<Link> followed = new LinkedHashSet<>();
    Record centre = graph.row(CENTRE.formatted(kind.label()), Map.of("id", id)).orElseThrow();
    nodes.put(id, GraphParts.node(centre.get("node")));
    List<Record> first = first(kind, id, links, wanted);
    boolean more =
        add(first, nodes, followed, wanted.limit())
            || (wanted.labels().isEmpty()
                && links.stream().mapToLong(Links::number).sum() > first.size());
    if (wanted.depth() == 2) {
      List<Record> second = second(first, wanted);
      more |= isCut(second, wanted) | add(second, nodes, followed, wanted.limit());
    }
    return new Neighbourhood(new ArrayList<>(nodes.values()), new ArrayList<>(followed), more);
  }

  /** Adds what there is room for; whether there was not room for all. */
  private static boolean add(
      List<Record> rows, Map<String, Node> nodes, Set<Link> links, int limit) {
    boolean left = false;
    for (Record row : rows) {
      Node node = GraphParts.node(row.get("node"));
      if (nodes.containsKey(node.id()) || nodes.size() <= limit) {
        nodes.putIfAbsent(node.id(), node);
        Link link = GraphParts.link(row.get("link"));
        if (nodes.containsKey(link.source()) && nodes.containsKey(link.target())) {
          links.add(link);
        }
      } else {
        left = true;
      }
    }
    return left;
  }

  /** One more than is shown was asked for, so that what is left out is known of. */
  private static boolean isCut(List<Record> second, Wanted wanted) {
    return second.size() > wanted.limit() * 4
        || second.stream()
            .collect(Collectors.groupingBy(row -> row.get("of").asString(), Collectors.counting()))
            .values()
            .stream()
            .anyMatch(number -> number > FURTHER);
  }

  /**
   * Where labels are wanted nobody knows how many of each type lead to them: then each type may
   * fill the whole.
   */
  private static List<Integer> shares(List<Links> links, Wanted wanted) {
    return wanted.labels().isEmpty()
        ? Shares.of(links.stream().map(Links::number).toList(), wanted.limit())
        : Collections.nCopies(links.size(), wanted.limit() + 1);
  }

  /**
   * A question for each type of relation: one for all would be another one for each set of types
   * that a thing has, which Neo4j would plan anew nearly each time.
   */
  private List<Record> first(Kind kind, String id, List<Links> links, Wanted wanted) {
    List<Integer> shares = shares(links, wanted);
    List<Record> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      if (shares.get(i) > 0) {
        Map<String, Object> parameters = parameters(wanted);
        parameters.put("id", id);
        parameters.put("limit", shares.get(i));
        found.addAll(graph.rows(first(kind, links.get(i)), parameters));
      }
    }
    return found;
  }

  private static String first(Kind kind, Links links) {
    String arrow = links.direction().equals("out") ? "-[r:%s]->" : "<-[r:%s]-";
    return FIRST.formatted(
        kind.label(),
        arrow.formatted(links.relation()),
        GraphParts.node("o"),
        GraphParts.link("r"));
  }

  private List<Record> second(List<Record> first, Wanted wanted) {
    Map<String, Object> parameters = parameters(wanted);
    parameters.put(
        "elements",
        first.stream().map(row -> row.get("node").get("element").asString()).distinct().toList());
    parameters.put("further", FURTHER + 1);
    parameters.put("limit", wanted.limit() * 4 + 1);
    String types = wanted.relations().stream().map(Relation::type).collect(Collectors.joining("|"));
    return graph.rows(
        SECOND.formatted(types, GraphParts.node("o"), GraphParts.link("r")), parameters);
  }

  private static Map<String, Object> parameters(Wanted wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("labels", wanted.labels().isEmpty() ? null : wanted.labels());
    return parameters;
  }
}
