package org.reformgraph.cypher.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The version of the graph model and the way to a database that has it.
 *
 * <p>The version stands on the one {@code GraphInfo} node, which every writing transaction also
 * locks: see {@link #lock}. It goes up when a graph written before can no longer be read or
 * continued; such a graph is not converted but loaded again.
 */
public final class GraphSchema {
  /** The version that this product writes and reads. */
  public static final String VERSION = "1";

  private static final Logger LOG = LoggerFactory.getLogger(GraphSchema.class);

  private static final String FOUND =
      "OPTIONAL MATCH (g:GraphInfo {id: 'graph'}) RETURN g.schemaVersion AS version";
  private static final String CREATE =
      "MERGE (g:GraphInfo {id: 'graph'}) ON CREATE SET g.schemaVersion = $version, g.name ="
          + " 'ReformGraph'";
  private static final String LOCK =
      "MATCH (g:GraphInfo {id: 'graph'}) SET g.lock = true REMOVE g.lock"
          + " RETURN g.schemaVersion AS version";
  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

  private GraphSchema() {}

  /**
   * Prepares a database for writing: constraints, indexes and version, each only where missing. A
   * graph of this version that an older build made gets the indexes that came since.
   *
   * @throws ReloadNeededException when the graph in it is of another version
   */
  public static void ensure(Driver driver) {
    boolean ours = found(driver).map(GraphSchema::matching).orElse(false);
    if (ours && isComplete(driver)) {
      return;
    }
    LOG.debug("preparing the schema, version {}", VERSION);
    SchemaMigrations.apply(driver, SchemaMigrations.PATIENCE);
    try (Session session = driver.session()) {
      session.run(AWAIT_INDEXES).consume();
      session.executeWriteWithoutResult(tx -> tx.run(CREATE, Map.of("version", VERSION)).consume());
    }
    check(driver);
  }

  /**
   * Makes sure that a database can be read as a graph of this version.
   *
   * @throws ReloadNeededException when the graph in it is of another version
   * @throws MissingGraphException when there is none
   */
  public static void check(Driver driver) {
    matching(found(driver).orElseThrow(MissingGraphException::new));
  }

  /** Whether a database has all constraints and indexes; those that came last may be missing. */
  public static boolean isComplete(Driver driver) {
    return SchemaMigrations.areApplied(driver);
  }

  /** The schema version that a database carries; empty when it holds no graph of ours. */
  public static Optional<String> found(Driver driver) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> version(tx, FOUND));
    }
  }

  /**
   * Waits until no other writing transaction is under way and keeps the others waiting until this
   * one ends. To be called first in each transaction that writes.
   *
   * @throws ReloadNeededException when the graph has become one of another version
   * @throws MissingGraphException when the graph was emptied meanwhile
   */
  public static void lock(SimpleQueryRunner tx) {
    matching(version(tx, LOCK).orElseThrow(MissingGraphException::new));
  }

  private static Optional<String> version(SimpleQueryRunner tx, String query) {
    List<String> versions = tx.run(query).list(row -> row.get("version").asString(null));
    return versions.stream().filter(v -> v != null).findFirst();
  }

  private static boolean matching(String version) {
    if (!VERSION.equals(version)) {
      throw new ReloadNeededException(version);
    }
    return true;
  }
}
