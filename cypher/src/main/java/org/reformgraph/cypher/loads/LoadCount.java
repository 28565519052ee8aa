package org.reformgraph.cypher.loads;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * The count of loads, on a node of its own. Each transaction that changes the graph says that it is
 * unsettled, in that same transaction, so that no change is lost when a load is killed; the
 * transaction that finds nothing left to settle counts the load.
 */
public final class LoadCount {
  /** The label of the node. */
  public static final String LABEL = "LoadCount";

  /** The node before the first load has come to its end. */
  public static final Map<String, Object> UNSETTLED_PROPERTIES =
      Map.of("id", "loads", "number", 0L, "unsettled", true);

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private static final String UNSETTLED =
      """
      MERGE (l:LoadCount {id: 'loads'})
      ON CREATE SET l.number = 0
      SET l.unsettled = true
      """;
  private static final String SETTLED =
      """
      MATCH (l:LoadCount {id: 'loads'}) WHERE l.unsettled
      SET l.number = l.number + 1, l.mark = randomUUID(), l.finished = $now
      REMOVE l.unsettled
      """;
  private static final String EMBEDDED =
      """
      MERGE (l:LoadCount {id: 'loads'})
      ON CREATE SET l.number = 0
      SET l.vectors = randomUUID()
      """;
  private static final String READ =
      """
      OPTIONAL MATCH (l:LoadCount {id: 'loads'})
      OPTIONAL MATCH (g:GraphInfo {id: 'graph'})
      RETURN coalesce(l.number, 0) AS number, coalesce(l.mark, '') AS mark, coalesce(l.vectors, '') AS vectors,
             NOT coalesce(l.unsettled, false) AS settled, coalesce(g.vocabulary, '') AS vocabulary,
             g.rdfBase AS base
      """;

  private LoadCount() {}

  /** Says that the graph is being changed; by a transaction that has locked the graph. */
  public static void unsettled(TransactionContext tx) {
    tx.run(UNSETTLED).consume();
  }

  /**
   * Counts a load at its end, unless it changed nothing; by a transaction that has locked the graph
   * and then found nothing left to settle. A later one would count what others began since.
   *
   * @param now for people only: what follows what is told by the number, since clocks are set back
   */
  public static void settled(TransactionContext tx, Instant now) {
    tx.run(SETTLED, Map.of("now", now.atZone(ZoneOffset.UTC))).consume();
  }

  /** Says that measures have other vectors; by the transaction that writes them. */
  public static void embedded(TransactionContext tx) {
    tx.run(EMBEDDED).consume();
  }

  /**
   * Which load the graph is at: a read of two nodes, without retries.
   *
   * @throws org.neo4j.driver.exceptions.Neo4jException when the database does not answer
   */
  public static LoadState read(Driver driver) {
    try (Session session = driver.session(READING)) {
      Record row = session.run(READ).single();
      return new LoadState(
          row.get("number").asLong(),
          row.get("mark").asString(),
          row.get("vectors").asString(),
          row.get("settled").asBoolean(),
          row.get("vocabulary").asString(),
          Optional.ofNullable(row.get("base").asString(null)));
    }
  }
}
