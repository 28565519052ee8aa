package org.reformgraph.cypher.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * A graph as text: every node and relation with its labels and properties, a line each, sorted. Two
 * graphs that say the same have the same dump, whatever their internal ids.
 *
 * <p>Left out is what neo4j-migrations keeps of its own, which carries times, the count of loads,
 * which tells how the graph came about and not what it says, the vectors with their list of what is
 * left to do, how names sound, which follows from them and is not exported, and what tells one
 * writing of a document from the next.
 */
public record GraphDump(List<String> lines) {
  private static final String NODES =
      """
      MATCH (n)
      WHERE NOT n:LoadCount AND NOT n:MeasureEmbedding AND NOT n:ConceptEmbedding
        AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
      RETURN labels(n) AS labels, properties(n) AS properties
      """;
  private static final String RELATIONS =
      """
      MATCH (a)-[r]->(b)
      WHERE none(label IN labels(a) WHERE label STARTS WITH '__Neo4jMigration')
      RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
      """;

  public GraphDump {
    lines = List.copyOf(lines);
  }

  /** The dump of the default database. */
  public static GraphDump of(Driver driver) {
    Stream<String> nodes = rows(driver, NODES).map(GraphDump::node);
    Stream<String> relations = rows(driver, RELATIONS).map(GraphDump::relation);
    return new GraphDump(Stream.concat(nodes, relations).sorted().toList());
  }

  /** The lines that contain some words. */
  public List<String> linesWith(String words) {
    return lines.stream().filter(line -> line.contains(words)).toList();
  }

  private static Stream<Record> rows(Driver driver, String query) {
    return driver.executableQuery(query).execute().records().stream();
  }

  private static String node(Record row) {
    String labels =
        row.get("labels").asList().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(":"));
    return "(:" + labels + " " + properties(row) + ")";
  }

  private static String relation(Record row) {
    return "(%s)-[:%s %s]->(%s)"
        .formatted(
            row.get("from").asString(""),
            row.get("type").asString(),
            properties(row),
            row.get("to").asString(""));
  }

  private static Map<String, Object> properties(Record row) {
    Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
    properties.remove("pinyin");
    properties.remove("stamp");
    return properties;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
