package org.reformgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as an array of objects, a line each. Nodes carry their ids, relations those of their ends.
 */
final class QueryJson implements QueryOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private final Writer out;
  private List<String> columns = List.of();
  private boolean first = true;

  QueryJson(Writer out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) throws IOException {
    columns = List.copyOf(names);
    out.write("[");
  }

  @Override
  public void row(List<Value> values) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), plain(values.get(i).asObject()));
    }
    out.write(first ? "\n" : ",\n");
    out.write(JSON.writeValueAsString(row));
    first = false;
  }

  private static Object plain(Object value) {
    if (value instanceof Path path) {
      return path(path);
    }
    if (value instanceof Node node) {
      return node(node);
    }
    if (value instanceof Relationship relation) {
      return plain(relation.asMap());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(QueryJson::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, each) -> plain.put(key.toString(), plain(each)));
      return plain;
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  private static Map<String, Object> path(Path path) {
    Map<String, String> ids =
        StreamSupport.stream(path.nodes().spliterator(), false)
            .collect(
                Collectors.toMap(
                    Node::elementId, node -> node.get("id").asString(""), (one, same) -> one));
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put(
        "nodes",
        StreamSupport.stream(path.nodes().spliterator(), false).map(QueryJson::node).toList());
    plain.put(
        "relations",
        StreamSupport.stream(path.relationships().spliterator(), false)
            .map(relation -> relation(relation, ids))
            .toList());
    return plain;
  }

  private static Map<String, Object> node(Node node) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).toList());
    plain.put("properties", plain(node.asMap()));
    return plain;
  }

  private static Map<String, Object> relation(Relationship relation, Map<String, String> ids) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("type", relation.type());
    plain.put("from", ids.get(relation.startNodeElementId()));
    plain.put("to", ids.get(relation.endNodeElementId()));
    plain.put("properties", plain(relation.asMap()));
    return plain;
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
    out.flush();
  }
}
