package org.reformgraph.cypher.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult.Outcome;
import java.net.URL;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The only place that knows neo4j-migrations.
 *
 * <p>The files are named here rather than looked for on the class path, which is slow and finds a
 * file twice where a jar is listed twice.
 *
 * <p>The library guards its run by a lock node and refuses to start while there is one. Another
 * loader that is just preparing the graph is waited for; the lock of one that was killed would stay
 * for ever, and since every statement of ours is {@code IF NOT EXISTS}, it is taken away.
 */
final class SchemaMigrations {
  static final String FOLDER = "neo4j/migrations";
  static final List<String> FILES =
      List.of(
          "V0001__unique_nodes.cypher",
          "V0002__unique_relations.cypher",
          "V0003__indexes.cypher",
          "V0004__exact_names.cypher",
          "V0005__embeddings.cypher",
          "V0006__pinyin.cypher");

  /** How long another's run is waited for: ours takes seconds. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int ATTEMPTS = 5;

  /** Where the version ends in the name of a file. */
  private static final int VERSION_END = "V0000".length();

  private static final Set<Outcome> OTHER_SCHEMA =
      EnumSet.of(Outcome.DIFFERENT_CONTENT, Outcome.INCOMPLETE_MIGRATIONS);

  private static final String APPLIED =
      "MATCH (m:__Neo4jMigration {version: $version}) RETURN count(m) AS applied";
  private static final String LOCKS = "MATCH (l:__Neo4jMigrationsLock) RETURN count(l) AS locks";
  private static final String UNLOCK = "MATCH (l:__Neo4jMigrationsLock) DELETE l";

  private final Driver driver;
  private final Duration patience;
  private final Migrations migrations;

  private SchemaMigrations(Driver driver, Duration patience) {
    this.driver = driver;
    this.patience = patience;
    this.migrations =
        new Migrations(
            MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + FOLDER)
                .withResourceScanner(locations -> files())
                .withInstalledBy("reformgraph")
                .build(),
            driver);
  }

  /**
   * Applies what was not applied yet.
   *
   * @param patience after which a lock counts as left behind
   * @throws ReloadNeededException when other migrations than ours were applied before
   * @throws MigrationsException when the server refuses a statement
   */
  static void apply(Driver driver, Duration patience) {
    new SchemaMigrations(driver, patience).apply();
  }

  /** Whether the last migration, and so all of them, was applied to a database. */
  static boolean areApplied(Driver driver) {
    String last = FILES.get(FILES.size() - 1).substring(1, VERSION_END);
    try (Session session = driver.session()) {
      return session.executeRead(
          tx -> tx.run(APPLIED, Map.of("version", last)).single().get("applied").asInt() > 0);
    }
  }

  private void apply() {
    for (int attempt = 1; ; attempt++) {
      awaitLock();
      try {
        migrations.apply();
        return;
      } catch (MigrationsException e) {
        if (attempt == ATTEMPTS) {
          throw OTHER_SCHEMA.contains(migrations.validate().getOutcome())
              ? new ReloadNeededException("unknown", e)
              : e;
        }
        pause();
      }
    }
  }

  private void awaitLock() {
    long deadline = System.nanoTime() + patience.toNanos();
    try (Session session = driver.session()) {
      while (session.executeRead(tx -> tx.run(LOCKS).single().get("locks").asInt()) > 0) {
        if (System.nanoTime() > deadline) {
          session.executeWriteWithoutResult(tx -> tx.run(UNLOCK).consume());
          return;
        }
        pause();
      }
    }
  }

  private static List<URL> files() {
    return FILES.stream()
        .map(file -> SchemaMigrations.class.getResource("/" + FOLDER + "/" + file))
        .map(Objects::requireNonNull)
        .toList();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while preparing the graph's schema", e);
    }
  }
}
