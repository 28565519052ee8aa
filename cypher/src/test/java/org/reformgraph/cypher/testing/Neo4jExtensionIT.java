package org.reformgraph.cypher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;

@Neo4jTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Neo4jExtensionIT {

  @Test
  @Order(1)
  void theServerBeginsEmptyAndTakesWrites(Driver driver) {
    assertThat(count(driver, "MATCH (n) RETURN count(n) AS count")).isZero();
    driver
        .executableQuery("CREATE CONSTRAINT `odd name` FOR (n:Kept) REQUIRE n.id IS UNIQUE")
        .execute();
    driver.executableQuery("CREATE FULLTEXT INDEX words FOR (n:Kept) ON EACH [n.name]").execute();
    driver.executableQuery("CREATE (:Kept {id: 1})-[:NEXT]->(:Kept {id: 2})").execute();
    assertThat(count(driver, "MATCH (n) RETURN count(n) AS count")).isEqualTo(2);
  }

  @Test
  @Order(2)
  void emptyingLeavesNothingOfAnEarlierClass(Driver driver, Neo4jServer server) {
    SharedNeo4j shared =
        SharedNeo4j.open(
            Map.of(
                "REFORMGRAPH_TEST_NEO4J_URI",
                server.uri().toString(),
                "REFORMGRAPH_TEST_NEO4J_PASSWORD",
                server.password()));
    shared.empty();
    shared.close();
    assertThat(count(driver, "MATCH (n) RETURN count(n) AS count")).isZero();
    assertThat(count(driver, "SHOW CONSTRAINTS YIELD name RETURN count(name) AS count")).isZero();
    assertThat(
            count(
                driver,
                "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(type) AS count"))
        .isZero();
  }

  private static int count(Driver driver, String query) {
    return driver.executableQuery(query).execute().records().get(0).get("count").asInt();
  }
}
