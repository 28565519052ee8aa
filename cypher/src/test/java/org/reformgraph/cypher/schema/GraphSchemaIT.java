package org.reformgraph.cypher.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.reformgraph.cypher.testing.Neo4jTest;

@Neo4jTest
class GraphSchemaIT {
  private final Driver driver;

  GraphSchemaIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void empty() {
    run("MATCH (n) DETACH DELETE n");
  }

  @Test
  void anEmptyDatabaseGetsTheSchemaAndItsVersion() {
    assertThat(GraphSchema.found(driver)).isEmpty();
    assertThatThrownBy(() -> GraphSchema.check(driver)).isInstanceOf(MissingGraphException.class);

    GraphSchema.ensure(driver);
    GraphSchema.ensure(driver);

    GraphSchema.check(driver);
    assertThat(GraphSchema.found(driver)).contains(GraphSchema.VERSION);
    assertThat(strings("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
        .isEmpty();
    assertThat(
            strings(
                "SHOW FULLTEXT INDEXES YIELD name, options"
                    + " RETURN name + ' ' + options.indexConfig['fulltext.analyzer'] AS name"))
        .containsExactlyInAnyOrder(
            "node_names cjk",
            "relation_evidence cjk",
            "exact_names keyword",
            "name_pinyin keyword");
  }

  @Test
  void theSchemaKeepsIdsAndKeysUnique() {
    GraphSchema.ensure(driver);

    run("CREATE (:Measure {id: 'm'})-[:IMPLEMENTS {key: 'k'}]->(:Region {id: 'r'})");
    assertThatThrownBy(() -> run("CREATE (:Measure {id: 'm'})"))
        .isInstanceOf(ClientException.class);
    assertThatThrownBy(() -> run("CREATE (:Case)-[:IMPLEMENTS {key: 'k'}]->(:Case)"))
        .isInstanceOf(ClientException.class);
  }

  @Test
  void aGraphOfAnotherVersionNeedsAReload() {
    GraphSchema.ensure(driver);
    run("MATCH (g:GraphInfo) SET g.schemaVersion = '0'");

    assertThatThrownBy(() -> GraphSchema.ensure(driver))
        .isInstanceOf(ReloadNeededException.class)
        .hasMessageContaining("reload needed")
        .hasMessageContaining("version 0");
    assertThatThrownBy(() -> GraphSchema.check(driver)).isInstanceOf(ReloadNeededException.class);
    assertThatThrownBy(this::lock).isInstanceOf(ReloadNeededException.class);
    assertThat(GraphSchema.found(driver)).contains("0");
  }

  @Test
  void aGraphOfThisVersionGetsTheIndexesThatCameLater() {
    GraphSchema.ensure(driver);
    run("DROP INDEX measure_embeddings");
    run("MATCH (m:__Neo4jMigration) WHERE m.version IN ['0005', '0006'] DETACH DELETE m");
    assertThat(GraphSchema.isComplete(driver)).isFalse();

    GraphSchema.ensure(driver);

    assertThat(GraphSchema.isComplete(driver)).isTrue();
    assertThat(strings("SHOW VECTOR INDEXES YIELD name RETURN name"))
        .contains("measure_embeddings");
  }

  @Test
  void aGraphOfOtherMigrationsNeedsAReload() {
    GraphSchema.ensure(driver);
    run("MATCH (g:GraphInfo) DELETE g");
    run("MATCH (m:__Neo4jMigration {version: '0001'}) SET m.checksum = '1'");

    assertThatThrownBy(() -> GraphSchema.ensure(driver)).isInstanceOf(ReloadNeededException.class);
  }

  @Test
  void severalMayPrepareTheSameDatabaseAtOnce() {
    List<CompletableFuture<Void>> both =
        Stream.generate(() -> CompletableFuture.runAsync(() -> GraphSchema.ensure(driver)))
            .limit(2)
            .toList();
    both.forEach(CompletableFuture::join);

    GraphSchema.check(driver);
    assertThat(strings("MATCH (g:GraphInfo) RETURN g.id AS name")).hasSize(1);
  }

  @Test
  void theLockOfAKilledRunIsTakenAway() {
    run("CREATE (:__Neo4jMigrationsLock {id: 'gone', name: 'gone'})");

    SchemaMigrations.apply(driver, Duration.ofSeconds(1));

    assertThat(strings("MATCH (l:__Neo4jMigrationsLock) RETURN l.id AS name")).isEmpty();
    GraphSchema.ensure(driver);
    GraphSchema.check(driver);
  }

  @Test
  void aGraphThatWasEmptiedUnderAWriterIsMissing() {
    GraphSchema.ensure(driver);
    run("MATCH (n) DETACH DELETE n");

    assertThatThrownBy(this::lock).isInstanceOf(MissingGraphException.class);
  }

  private void lock() {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(GraphSchema::lock);
    }
  }

  private void run(String query) {
    driver.executableQuery(query).execute();
  }

  private List<String> strings(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("name").asString())
        .toList();
  }
}
