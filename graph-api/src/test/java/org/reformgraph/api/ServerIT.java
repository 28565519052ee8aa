package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;

/** The server on a real database. */
@Neo4jTest
class ServerIT {
  private final Driver driver;
  private final Neo4jServer database;

  ServerIT(Driver driver, Neo4jServer database) {
    this.driver = driver;
    this.database = database;
  }

  @Test
  void healthAndCountsAreThoseOfTheDatabase() throws Exception {
    driver
        .executableQuery(
            """
            CREATE (r:Region {id: 'r', name: '贵州省'}), (:Region {id: 's', name: '青海省'}),
                   (m:Measure {id: 'm', name: '跨省通办'}),
                   (r)-[:IMPLEMENTS {id: 'i', caseId: 'c'}]->(m)
            """)
        .execute();

    try (ApiServer.Running server = start()) {
      Client client = new Client(server.uri());

      assertThat(client.get("actuator/health").statusCode()).isEqualTo(200);
      assertThat(client.json("actuator/health").at("/components/neo4j/status").asString())
          .isEqualTo("UP");
      JsonNode counts = client.json("api/v1/statistics");
      assertThat(counts.get("database").asString()).isEqualTo("UP");
      assertThat(byType(counts.get("nodes"))).containsEntry("Region", 2).containsEntry("Case", 0);
      assertThat(byType(counts.get("relations"))).containsEntry("IMPLEMENTS", 1);
      // this graph has no index, as one into which nothing was loaded yet
      for (String typed : List.of("%E8%B7%A8", "kstb")) {
        assertThat(client.json("api/v1/search?q=" + typed).get("total").asInt()).isZero();
      }
    }
  }

  @Test
  void healthTellsHowTheSparqlDataSetStandsToTheGraph(@TempDir Path directory) throws Exception {
    ApiConfig config =
        new ApiConfig(
            0,
            database.uri(),
            database.user(),
            database.password(),
            null,
            new ApiConfig.Sparql(0, directory));
    try (ApiServer.Running server = new SpringApiServer().start(config)) {
      Client client = new Client(server.uri());
      JsonNode sparql = client.json("actuator/health").at("/components/sparql");
      for (int i = 0; i < 300 && !phase(sparql).equals("current"); i++) {
        Thread.sleep(100);
        sparql = client.json("actuator/health").at("/components/sparql");
      }

      assertThat(phase(sparql)).isEqualTo("current");
      assertThat(sparql.at("/details/graphLoad").intValue()).isZero();
      assertThat(sparql.at("/details/dataSetLoad").intValue()).isZero();
      assertThat(sparql.at("/details/lag").intValue()).isZero();
      assertThat(new Client(server.sparql().orElseThrow()).get("reform?query=ASK%7B%7D").body())
          .contains("true");
    }
  }

  private static String phase(JsonNode sparql) {
    return sparql.at("/details/phase").asString();
  }

  private ApiServer.Running start() throws IOException {
    return new SpringApiServer()
        .start(new ApiConfig(0, database.uri(), database.user(), database.password(), null));
  }

  private static Map<String, Integer> byType(JsonNode counts) {
    return counts
        .valueStream()
        .collect(
            Collectors.toMap(
                each -> each.get("type").asString(), each -> each.get("number").intValue()));
  }
}
