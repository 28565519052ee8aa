package org.reformgraph.write;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.EntityType;

/**
 * The rows of one document, parted by who else may write to the same nodes: its own nodes, to which
 * nobody does, entities, which documents share, and relations. What they say together is what
 * {@link GraphWriter#write} would write.
 *
 * @param info the document's properties, without those that say how far it is written
 * @param cases properties of its cases
 * @param shared entities, each once
 * @param links relations other than those between its own nodes
 * @param result what all this comes to
 */
public record DocumentRows(
    String id,
    String fingerprint,
    Map<String, Object> info,
    List<Map<String, Object>> cases,
    List<SharedRow> shared,
    List<LinkRow> links,
    WriteResult result)
    implements Serializable {
  private static final String IN_DOCUMENT = "IN_DOCUMENT";

  /** The rows of a document. */
  public static DocumentRows of(DocumentFacts document) {
    GraphRows rows = new GraphRows();
    WriteResult result =
        document.cases().stream()
            .map(facts -> CaseRows.add(facts, document.id(), rows))
            .reduce(new WriteResult(1, 0, 0, 0, 0, 0), WriteResult::plus);
    Map<String, Object> info =
        new HashMap<>(new DocumentSlice(document, List.of(), true, true, "").properties());
    info.remove("fingerprint");
    return new DocumentRows(
        document.id(),
        document.fingerprint(),
        info,
        List.copyOf(rows.nodes().getOrDefault(CaseRows.LABEL, List.of())),
        shared(rows),
        links(rows),
        result);
  }

  /** The same without what others may touch too. */
  public DocumentRows withoutShared() {
    return new DocumentRows(id, fingerprint, info, cases, List.of(), List.of(), result);
  }

  /** How many nodes and relations the document itself takes, without what it shares. */
  int ownRows() {
    return 1 + 2 * cases.size();
  }

  private static List<SharedRow> shared(GraphRows rows) {
    Map<String, SharedRow> byId = new HashMap<>();
    rows.entities()
        .forEach(
            (type, names) ->
                names.forEach((id, name) -> put(byId, new SharedRow(id, type.label(), name))));
    rows.copiedMeasures()
        .forEach(id -> put(byId, new SharedRow(id, EntityType.MEASURE.label(), null)));
    return List.copyOf(byId.values());
  }

  private static void put(Map<String, SharedRow> byId, SharedRow row) {
    byId.merge(row.id(), row, SharedRow::merge);
  }

  private static List<LinkRow> links(GraphRows rows) {
    Map<String, Map<String, Object>> owned = new HashMap<>();
    rows.nodes()
        .forEach(
            (label, nodes) -> {
              if (!label.equals(CaseRows.LABEL)) {
                nodes.forEach(node -> owned.put((String) node.get("id"), node));
              }
            });
    List<LinkRow> links = new ArrayList<>();
    rows.relations()
        .forEach(
            (kind, relations) -> {
              if (!kind.type().equals(IN_DOCUMENT)) {
                relations.forEach(relation -> links.add(link(kind, relation, owned)));
              }
            });
    return List.copyOf(links);
  }

  @SuppressWarnings("unchecked")
  private static LinkRow link(
      RelationKind kind, Map<String, Object> row, Map<String, Map<String, Object>> owned) {
    String to = (String) row.get("to");
    return new LinkRow(
        kind.type(),
        kind.from(),
        kind.to(),
        (String) row.get("from"),
        to,
        (Map<String, Object>) row.get("props"),
        owned.get(to));
  }
}
