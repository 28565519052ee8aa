package org.reformgraph.cypher.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.testing.Neo4jTest;

/** However large the graph, a page costs what is on it. */
@Neo4jTest
class PageQueryIT {
  private final Driver driver;

  PageQueryIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void schema(Driver driver) {
    GraphSchema.ensure(driver);
  }

  static Stream<PageQuery> queries() {
    return Stream.concat(SharedNodes.ALL.stream(), Stream.of(new CaseStatements()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aPageIsFoundByIndexes(PageQuery query) {
    assertThat(operators(query.following(), Map.of("after", "", "size", 1)))
        .noneMatch(o -> o.contains("Scan") && !o.contains("Index"));
    assertThat(operators(query.chosen(), Map.of("ids", List.of("x"))))
        .noneMatch(o -> o.contains("Scan"));
  }

  private List<String> operators(String cypher, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      Plan plan = session.run("EXPLAIN " + cypher, parameters).consume().plan();
      return operators(plan).toList();
    }
  }

  private static Stream<String> operators(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()), plan.children().stream().flatMap(PageQueryIT::operators));
  }
}
