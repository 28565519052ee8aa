package org.reformgraph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reformgraph.model.EntityType;

/** What one transaction writes, sorted by the statement that writes it. */
final class GraphRows {
  private final Map<String, List<Map<String, Object>>> nodes = new TreeMap<>();
  private final Map<EntityType, Map<String, String>> entities = new TreeMap<>();
  private final Map<RelationKind, List<Row>> relations = new TreeMap<>();
  private final Set<String> copiedMeasures = new TreeSet<>();

  /** A node that belongs to one case. */
  void node(String label, Map<String, Object> properties) {
    nodes.computeIfAbsent(label, l -> new ArrayList<>()).add(properties);
  }

  /** An entity that cases share; the name only serves until the entity is settled. */
  void entity(EntityType type, String id, String name) {
    entities.computeIfAbsent(type, t -> new TreeMap<>()).putIfAbsent(id, name);
  }

  void relation(RelationKind kind, Row row) {
    relations.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
  }

  /** A measure that a copying speaks of, so that the copying between measures is derived anew. */
  void copiedMeasure(String id) {
    copiedMeasures.add(id);
  }

  /** Properties of the nodes of each label. */
  Map<String, List<Map<String, Object>>> nodes() {
    return nodes;
  }

  /** Id and name of the entities of each type, in the order of their ids. */
  Map<EntityType, Map<String, String>> entities() {
    return entities;
  }

  Map<RelationKind, List<Row>> rows() {
    return relations;
  }

  /** The relations in the form in which Cypher sees them. */
  Map<RelationKind, List<Map<String, Object>>> relations() {
    Map<RelationKind, List<Map<String, Object>>> parameters = new TreeMap<>();
    relations.forEach(
        (kind, rows) -> parameters.put(kind, rows.stream().map(Row::parameters).toList()));
    return parameters;
  }

  Set<String> copiedMeasures() {
    return copiedMeasures;
  }
}
