package org.reformgraph.write;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * Makes a graph of what was imported from the rows of {@link OfflineGraph}: gives it what an import
 * leaves out, its schema, and at last the digest of the vocabulary. Without that digest, a graph
 * whose import was broken off here is derived anew by the next load.
 *
 * @param driver stays the caller's to close
 */
public record ImportedGraph(Driver driver) {
  /** Such as a fresh database has, and the schema's own nodes. */
  private static final String CONTENT =
      """
      MATCH (n:!__Neo4jMigration&!__Neo4jMigrationsLock&!GraphInfo&!LoadCount&!Topic&!Concept&!ConceptEmbedding)
      RETURN count(n) AS count
      """;

  private static final String COUNT =
      "RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relations";
  private static final String EMPTY_OF_NODES =
      "MATCH (x:%1$s) WHERE x.%2$s IS NULL CALL (x) { SET x.%2$s = [] } IN TRANSACTIONS OF 20000 ROWS";
  private static final String EMPTY_OF_RELATIONS =
      "MATCH ()-[x:%1$s]->() WHERE x.%2$s IS NULL CALL (x) { SET x.%2$s = [] } IN TRANSACTIONS OF 20000 ROWS";
  private static final String STAMP =
      "MATCH (d:Document) CALL (d) { SET d.stamp = randomUUID() } IN TRANSACTIONS OF 20000 ROWS";
  private static final String REMEMBER =
      "MATCH (g:GraphInfo {id: 'graph'}) SET g.vocabulary = $digest";

  /** How many nodes and relations there are. */
  public record Size(long nodes, long relations) {}

  /**
   * Lists without elements, which imports cannot read.
   *
   * @param of label or type of what has them, a name of the graph model
   * @param property a name of the graph model
   */
  public record EmptyLists(String of, boolean nodes, String property) {}

  /** Whether a load or somebody else has put something into the database. */
  public boolean hasContent() {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(CONTENT).single().get("count").asLong() > 0);
    }
  }

  /** What is there. */
  public Size size() {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx -> {
            var row = tx.run(COUNT).single();
            return new Size(row.get("nodes").asLong(), row.get("relations").asLong());
          });
    }
  }

  /**
   * Does what is left to do.
   *
   * @param empty all that had lists without elements
   * @param vocabulary of the {@link OfflineGraph} that the rows are of
   */
  public void finish(Collection<EmptyLists> empty, String vocabulary) {
    try (Session session = driver.session()) {
      for (EmptyLists lists : empty) {
        String cypher = lists.nodes() ? EMPTY_OF_NODES : EMPTY_OF_RELATIONS;
        session.run(cypher.formatted(lists.of(), lists.property())).consume();
      }
      session.run(STAMP).consume();
    }
    GraphSchema.ensure(driver);
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(tx -> settled(tx, vocabulary));
    }
  }

  private static void settled(TransactionContext tx, String vocabulary) {
    GraphSchema.lock(tx);
    tx.run(REMEMBER, Map.of("digest", vocabulary)).consume();
    LoadCount.settled(tx, Instant.now());
  }
}
