package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryLibrary;
import org.reformgraph.cypher.query.ResultKind;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** Every query of the library on the sample graph. */
@Neo4jTest
class QueryLibraryIT {
  private static final String SCAN = ".*(ByLabelScan|LabelsScan|Relationship\\w*Scan).*";

  @TempDir private static Path temp;

  private final Driver driver;

  QueryLibraryIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Neo4jServer server) {
    CliRun run =
        CliRun.with(
            server.environment(temp.resolve("home")), "load", "--no-embed", SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  static List<LibraryQuery> queries() {
    return QueryLibrary.bundled().queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itFindsSomethingInTheSamples(LibraryQuery query) {
    try (Session session = driver.session()) {
      var rows = session.run(query.text(), query.examples()).list();

      assertThat(rows).isNotEmpty();
      assertThat(rows.get(0).values().get(0).type().name().equals("PATH"))
          .isEqualTo(query.kind() == ResultKind.GRAPH);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itFindsItByIndexesOrSaysWhyNot(LibraryQuery query) {
    List<String> operators = operators(query);

    assertThat(operators).noneMatch(operator -> operator.matches("AllNodesScan.*"));
    assertThat(operators.stream().anyMatch(operator -> operator.matches(SCAN)))
        .as("%s", operators)
        .isEqualTo(query.scan().isPresent());
    if (query.scan().isEmpty()) {
      assertThat(operators).anyMatch(operator -> operator.matches(".*(IndexSeek|ProcedureCall).*"));
    }
  }

  /** A region is found by its code, its names and its id, and by nothing else. */
  @Test
  void aRegionIsFoundByEachOfItsNames() {
    LibraryQuery query = QueryLibrary.bundled().find("region-measure-list").orElseThrow();
    List<Integer> found =
        Stream.of("640100", "银川", "银川市", "宁夏回族自治区银川市", "region/640100", "川市", "*")
            .map(name -> rows(query, Map.of("region", name)))
            .toList();

    assertThat(found.subList(0, 5)).allMatch(rows -> rows > 0 && rows.equals(found.get(0)));
    assertThat(found.subList(5, 7)).containsOnly(0);
  }

  private int rows(LibraryQuery query, Map<String, String> given) {
    try (Session session = driver.session()) {
      return session.run(query.text(), query.bind(given)).list().size();
    }
  }

  private List<String> operators(LibraryQuery query) {
    try (Session session = driver.session()) {
      Plan plan = session.run("EXPLAIN " + query.text(), query.examples()).consume().plan();
      return flat(plan).toList();
    }
  }

  private static Stream<String> flat(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()), plan.children().stream().flatMap(QueryLibraryIT::flat));
  }
}
