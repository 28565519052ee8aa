package org.reformgraph.api.correction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/** Finds the documents that say what a reader finds to be wrong. */
record AffectedDocuments(GraphReader graph) {
  static final int MOST = 200;

  private static final String RELATION =
      """
      MATCH (a:%s {id: $from})-[r]-(b {id: $to})
      WHERE ($symmetric OR startNode(r) = a) AND (type(r) = $type OR (type(r) = 'UNREALISED' AND r.type = $type))
        AND r.caseId IS NOT NULL AND ($case IS NULL OR r.caseId = $case)
      WITH DISTINCT r.caseId AS said
      """;
  private static final String OUTCOME =
      """
      MATCH ()-[r:ACHIEVES|UNREALISED {caseId: $case}]->(o {metric: $metric, value: $value})
      WITH DISTINCT r.caseId AS said
      """;
  private static final String ENTITY =
      """
      MATCH (c:Case)-[:DESCRIBES]->(e:%s {id: $id}) WHERE $case IS NULL OR c.id = $case
      WITH DISTINCT c.id AS said
      """;
  private static final String DOCUMENTS =
      """
      MATCH (:Case {id: said})-[:IN_DOCUMENT]->(d:Document)
      RETURN DISTINCT d.id AS id, d.collection AS collection, d.path AS path
      ORDER BY id LIMIT $limit
      """;

  /** A document. */
  record Affected(String id, String collection, String path) {}

  /** The first {@link #MOST} documents; none when nothing in the graph says so. */
  List<Affected> of(CorrectionRequest request) {
    Optional<String> said = said(request);
    if (said.isEmpty()) {
      return List.of();
    }
    return graph.rows(said.get() + DOCUMENTS, parameters(request)).stream()
        .map(
            row ->
                new Affected(
                    row.get("id").asString(),
                    row.get("collection").asString(),
                    row.get("path").asString()))
        .toList();
  }

  private static Optional<String> said(CorrectionRequest request) {
    return switch (request.what()) {
      case "relation" -> label(request.from()).map(RELATION::formatted);
      case "entity" -> label(request.id()).map(ENTITY::formatted);
      default -> Optional.of(OUTCOME);
    };
  }

  /** What stands before the {@code /} of an id tells the label. */
  private static Optional<String> label(String id) {
    String prefix = id.strip().split("/", 2)[0];
    return Arrays.stream(EntityType.values())
        .map(EntityType::label)
        .filter(label -> label.equalsIgnoreCase(prefix))
        .findFirst();
  }

  private static Map<String, Object> parameters(CorrectionRequest request) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", stripped(request.id()));
    parameters.put("type", stripped(request.type()));
    parameters.put("symmetric", isSymmetric(stripped(request.type())));
    parameters.put("from", stripped(request.from()));
    parameters.put("to", stripped(request.to()));
    parameters.put("case", request.ofOneCase() ? request.caseId().strip() : null);
    parameters.put("metric", stripped(request.metric()));
    parameters.put("value", stripped(request.value()));
    parameters.put("limit", MOST);
    return parameters;
  }

  private static boolean isSymmetric(String type) {
    return Arrays.stream(RelationType.values())
        .anyMatch(each -> each.symmetric() && each.name().equals(type));
  }

  private static String stripped(String word) {
    return word == null ? null : word.strip();
  }
}
