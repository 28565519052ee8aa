package org.reformgraph.benchmarks.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.DocumentRows;
import org.reformgraph.write.LinkRow;
import org.reformgraph.write.SharedRow;

/**
 * What a loader of few words does: nodes by {@code UNWIND … MERGE} on their id, then relations by
 * {@code UNWIND … MATCH … MATCH … MERGE} on their key, or on their ends when they have none; so
 * many rows a transaction. The ids and keys have unique indexes.
 */
final class PlainMerge {
  private static final String NODES =
      """
      UNWIND $rows AS row
      MERGE (n:%s {id: row.id})
      SET n += row
      """;
  private static final String RELATIONS =
      """
      UNWIND $rows AS row
      MATCH (a:%s {id: row.from})
      MATCH (b:%s {id: row.to})
      MERGE (a)-[r:%s%s]->(b)
      SET r += row.props
      """;
  private static final String KEY = " {key: row.props.key}";

  private final Driver driver;
  private final int batch;

  PlainMerge(Driver driver, int batch) {
    this.driver = driver;
    this.batch = batch;
  }

  /** Writes documents that are not in the graph. */
  void write(List<DocumentFacts> documents) {
    Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    Map<String, List<Map<String, Object>>> relations = new LinkedHashMap<>();
    for (DocumentFacts each : documents) {
      add(DocumentRows.of(each), nodes, relations);
    }
    try (Session session = driver.session()) {
      nodes.forEach((statement, rows) -> run(session, statement, rows));
      relations.forEach((statement, rows) -> run(session, statement, rows));
    }
  }

  private static void add(
      DocumentRows document,
      Map<String, List<Map<String, Object>>> nodes,
      Map<String, List<Map<String, Object>>> relations) {
    list(nodes, NODES.formatted("Document")).add(document.info());
    list(nodes, NODES.formatted("Case")).addAll(document.cases());
    for (SharedRow shared : document.shared()) {
      if (shared.name() != null) {
        list(nodes, NODES.formatted(shared.label()))
            .add(Map.of("id", shared.id(), "name", shared.name()));
      }
    }
    for (Map<String, Object> each : document.cases()) {
      list(relations, relation("Case", "Document", "IN_DOCUMENT", Map.of()))
          .add(Map.of("from", each.get("id"), "to", document.id(), "props", Map.of()));
    }
    for (LinkRow link : document.links()) {
      if (link.owned() != null) {
        list(nodes, NODES.formatted(link.toLabel())).add(link.owned());
      }
      list(relations, relation(link.fromLabel(), link.toLabel(), link.type(), link.properties()))
          .add(Map.of("from", link.from(), "to", link.to(), "props", link.properties()));
    }
  }

  private static String relation(
      String from, String to, String type, Map<String, Object> properties) {
    return RELATIONS.formatted(from, to, type, properties.get("key") == null ? "" : KEY);
  }

  private static List<Map<String, Object>> list(
      Map<String, List<Map<String, Object>>> lists, String statement) {
    return lists.computeIfAbsent(statement, s -> new ArrayList<>());
  }

  private void run(Session session, String statement, List<Map<String, Object>> rows) {
    for (int from = 0; from < rows.size(); from += batch) {
      List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + batch));
      session.executeWriteWithoutResult(tx -> tx.run(statement, Map.of("rows", some)).consume());
    }
  }
}
