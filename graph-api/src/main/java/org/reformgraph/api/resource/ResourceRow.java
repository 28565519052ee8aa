package org.reformgraph.api.resource;

import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** How a node and what is next to it is read as a resource. */
final class ResourceRow {
  /** How many descriptions of a measure are looked at for its date: those of any real one. */
  private static final String DATED =
      """
      head(COLLECT { MATCH (n)<-[d:DESCRIBES]-(:Case) WITH d LIMIT 1000 WHERE d.since IS NOT NULL
        RETURN d.since ORDER BY d.since LIMIT 1 }) AS since,
      head(COLLECT { MATCH (n)<-[d:DESCRIBES]-(:Case) WITH d LIMIT 1000 WHERE d.pioneer IS NOT NULL
        RETURN d.pioneer ORDER BY d.pioneer LIMIT 1 }) AS pioneer""";

  private ResourceRow() {}

  /**
   * What is returned of a node that is bound to {@code n}.
   *
   * @param whole with what only its own page shows: what is above it
   */
  static String returned(Kind kind, boolean whole) {
    String properties =
        "n{.*} AS node, '%s' AS type, %s.region AS region".formatted(kind.label(), Ref.of("n"));
    return properties
        + switch (kind) {
          case MEASURE ->
              ", "
                  + refs("CLASSIFIED_AS", "concepts")
                  + ", "
                  + refs("ABOUT", "topics")
                  + ", "
                  + DATED;
          case CASE ->
              ", "
                  + refs("ABOUT", "topics")
                  + ", head(COLLECT { MATCH (n)-[:IN_DOCUMENT]->(o) RETURN %s }) AS document"
                      .formatted(Ref.of("o"));
          case DOCUMENT -> ", COUNT { (n)<-[:IN_DOCUMENT]-() } AS cases";
          case REGION ->
              whole
                  ? ", COLLECT { MATCH (n)-[:PART_OF*1..8]->(o) RETURN %s LIMIT 8 } AS parents"
                      .formatted(Ref.of("o"))
                  : "";
          case CONCEPT ->
              (whole ? ", " + refs("BROADER", "parents") : "")
                  + ", COUNT { (n)<-[:CLASSIFIED_AS]-() } AS cases";
          case TOPIC -> "";
          case AGENCY, POLICY, PLATFORM -> "";
        };
  }

  private static String refs(String relation, String name) {
    return "COLLECT { MATCH (n)-[:%s]->(o) WITH o ORDER BY o.id LIMIT 20 RETURN %s } AS %s"
        .formatted(relation, Ref.of("o"), name);
  }

  static Resource resource(Record row) {
    Value node = row.get("node");
    return new Resource(
        text(node, "id"),
        row.get("type").asString(),
        node.get("name").asString(""),
        Ref.Place.of(row.get("region")),
        text(node, "nameEn"),
        text(node, "code"),
        texts(node, "aliases"),
        text(node, "fullName"),
        text(node, "adminCode"),
        text(node, "level"),
        text(node, "number"),
        text(node, "date"),
        text(node, "subtitle"),
        text(node, "source"),
        number(node.get("start")),
        number(node.get("end")),
        texts(node, "corrections"),
        Ref.of(row.get("document")),
        text(node, "path"),
        text(node, "collection"),
        text(node, "uri"),
        text(node, "encoding"),
        text(node, "sha256"),
        number(row.get("cases").isNull() ? node.get("cases") : row.get("cases")),
        number(node.get("mentions")),
        row.get("since").asString(null),
        row.get("pioneer").asString(null),
        list(row.get("concepts")),
        list(row.get("topics")),
        list(row.get("parents")),
        texts(node, "formerIds"));
  }

  private static String text(Value node, String key) {
    return node.get(key).isNull() ? null : node.get(key).asObject().toString();
  }

  private static List<String> texts(Value node, String key) {
    return node.get(key).isNull() ? null : node.get(key).asList(Value::asString);
  }

  private static Long number(Value value) {
    return value.isNull() ? null : value.asLong();
  }

  private static List<Ref> list(Value refs) {
    return refs.isNull() ? null : refs.asList(Ref::of).stream().collect(Collectors.toList());
  }
}
