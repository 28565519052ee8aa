package org.reformgraph.sparql;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;

/** What the data set asks of Neo4j beside the parts of the graph. */
final class GraphDocuments implements LoadedDocuments {
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final int BATCH = 5_000;

  /** The same fingerprint may stand for other facts: a language model does not repeat itself. */
  private static final String DOCUMENTS =
      """
      MATCH (d:Document)
      RETURN d.id AS id, d.fingerprint + coalesce(' ' + d.stamp, '') AS fingerprint
      """;

  private static final String CASES =
      """
      UNWIND $ids AS id
      MATCH (c:Case)-[:IN_DOCUMENT]->(:Document {id: id}) RETURN c.id AS id
      """;
  private static final String REGIONS_ABOVE =
      "UNWIND $ids AS id MATCH (:Region {id: id})-[:PART_OF*]->(r:Region) RETURN DISTINCT r.id AS"
          + " id";
  private static final String REGIONS_OF_AGENCIES =
      """
      UNWIND $ids AS id
      MATCH (:Agency {id: id})-[:JURISDICTION]->(r:Region) RETURN DISTINCT r.id AS id
      """;
  private static final String COPIES =
      """
      UNWIND $ids AS id
      MATCH (:Measure {id: id})-[:COPIES_FROM]-(m:Measure) RETURN DISTINCT m.id AS id
      """;
  private static final String UNSETTLED =
      """
      RETURN COUNT { (n:Stale) } + COUNT { (d:Document) WHERE d.loading IS NOT NULL } AS number
      """;

  private final Driver driver;

  GraphDocuments(Driver driver) {
    this.driver = driver;
  }

  /** Which load the graph is at. */
  LoadState state() {
    return LoadCount.read(driver);
  }

  @Override
  public boolean unchanged(Held wanted) {
    LoadState now = state();
    return now.settled() && Held.of(now).equals(wanted) && whole();
  }

  @Override
  public boolean whole() {
    try (Session session = driver.session(READING)) {
      return session.executeRead(tx -> tx.run(UNSETTLED).single().get("number").asLong() == 0);
    }
  }

  @Override
  public Map<String, String> fingerprints() {
    try (Session session = driver.session(READING)) {
      return session.executeRead(
          tx ->
              tx.run(DOCUMENTS).stream()
                  .filter(row -> !row.get("fingerprint").isNull())
                  .collect(
                      Collectors.toMap(
                          GraphDocuments::id,
                          row -> row.get("fingerprint").asString(),
                          (a, b) -> b,
                          TreeMap::new)));
    }
  }

  @Override
  public Set<String> cases(Collection<String> documents) {
    return ids(CASES, documents);
  }

  @Override
  public Set<String> beside(Collection<String> entities) {
    Set<String> found = new TreeSet<>(ids(COPIES, entities));
    Set<String> regions = ids(REGIONS_OF_AGENCIES, entities);
    found.addAll(regions);
    Set<String> all = new HashSet<>(entities);
    all.addAll(regions);
    found.addAll(ids(REGIONS_ABOVE, all));
    return found;
  }

  private Set<String> ids(String query, Collection<String> of) {
    List<String> ids = List.copyOf(of);
    Set<String> found = new TreeSet<>();
    try (Session session = driver.session(READING)) {
      for (int from = 0; from < ids.size(); from += BATCH) {
        Map<String, Object> batch =
            Map.of("ids", ids.subList(from, Math.min(from + BATCH, ids.size())));
        found.addAll(session.executeRead(tx -> tx.run(query, batch).list(GraphDocuments::id)));
      }
    }
    return found;
  }

  private static String id(Record row) {
    return row.get("id").asString();
  }
}
