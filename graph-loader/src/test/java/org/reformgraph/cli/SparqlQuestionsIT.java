package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.ParameterType;
import org.reformgraph.cypher.query.QueryLibrary;
import org.reformgraph.cypher.query.QueryParameter;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.query.SparqlParameters;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfMapping;
import org.reformgraph.source.Selection;

/** Every SPARQL query answers as its twin in Cypher does, on the sample graph. */
@Neo4jTest
class SparqlQuestionsIT {
  private static final String LIST = " | ";
  private static final QueryLibrary CYPHER = QueryLibrary.bundled();

  @TempDir private static Path temp;

  /** The union of all named graphs. */
  private static final Graph DATA = GraphFactory.createDefaultGraph();

  private final Driver driver;

  SparqlQuestionsIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Neo4jServer server, Driver driver) {
    CliRun run =
        CliRun.with(
            server.environment(temp.resolve("home")), "load", "--no-embed", SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
    RdfMapping mapping = new RdfMapping(new DataIris(DataIris.DEFAULT_BASE));
    StreamRDF union =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            DATA.add(quad.asTriple());
          }
        };
    new Neo4jFactSource(driver).read(Selection.everything(), part -> mapping.send(part, union));
    ReformOntology.published().getGraph().find().forEachRemaining(DATA::add);
  }

  /** Rows of cells in one notation for both languages. */
  private record Answer(List<String> columns, List<List<String>> rows) {
    List<List<String>> of(List<String> some) {
      return rows.stream()
          .map(row -> some.stream().map(column -> row.get(columns.indexOf(column))).toList())
          .toList();
    }
  }

  static List<LibraryQuery> queries() {
    return QueryLibrary.sparql().queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itAnswersAsItsTwinInTheSameOrder(LibraryQuery query) {
    assertThat(sparql(query, Map.of()).rows()).isNotEmpty();
    assertSame(query, Map.of());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itDoesSoForOtherParametersToo(LibraryQuery query) {
    for (QueryParameter parameter : query.parameters()) {
      others(parameter.type()).forEach(value -> assertSame(query, Map.of(parameter.name(), value)));
    }
  }

  private static Stream<String> others(ParameterType type) {
    return switch (type) {
      case REGION -> Stream.of("江苏省", "滁州市", "浦东新区");
      case CONCEPT -> Stream.of("标准地", "一件事一次办");
      case TOPIC -> Stream.of("开办企业", "获得电力");
      case WORDS -> Stream.of("通办", "labor");
      case COUNT -> Stream.of("1", "3");
      case SHARE -> Stream.of("0.9");
      case DATE -> Stream.of("2022-06");
    };
  }

  private void assertSame(LibraryQuery query, Map<String, String> given) {
    Answer cypher = cypher(query, given);
    Answer sparql = sparql(query, given);

    assertThat(sparql.columns()).isEqualTo(cypher.columns());
    assertThat(sparql.rows()).as("%s", given).containsExactlyInAnyOrderElementsOf(cypher.rows());
    List<String> keys = sortedBy(query, sparql.columns());
    assertThat(sparql.of(keys)).as("%s", given).isEqualTo(cypher.of(keys));
  }

  @Test
  void whatIsGivenIsAskedFor() {
    LibraryQuery query = QueryLibrary.sparql().find("region-measure-list").orElseThrow();
    List<Answer> answers =
        Stream.of("640100", "银川", "银川市", "宁夏回族自治区银川市", "滁州市", "川市")
            .map(region -> Map.of("region", region))
            .map(given -> sparql(query, given))
            .toList();

    assertThat(answers.subList(0, 4)).containsOnly(answers.get(0));
    assertThat(answers.get(4).rows())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(answers.get(0).rows());
    assertThat(answers.get(5).rows()).isEmpty();
  }

  /** The 万 of 1100万元 is counted in already where the number of an outcome is. */
  @Test
  void yuanAreCountedOnce() {
    String query =
        """
        PREFIX reform: <https://w3id.org/reformgraph/ontology#>
        PREFIX qudt: <http://qudt.org/schema/qudt/>
        PREFIX unit: <http://qudt.org/vocab/unit/>
        SELECT (COUNT(*) AS ?all) (SUM(IF(?yuan = ?number, 1, 0)) AS ?right) WHERE {
          ?o qudt:hasUnit unit:CCY_CNY ; qudt:numericValue ?yuan ; reform:number ?number ;
             reform:unitAsWritten ?unit .
          FILTER (REGEX(?unit, "^[万亿]"))
        }
        """;
    List<String> counts = rows(SparqlParameters.bind(query, Map.of())).get(0);

    assertThat(counts.get(1)).isEqualTo(counts.get(0)).isNotEqualTo(number(BigDecimal.ZERO));
  }

  /** The columns that a query sorts by; rows that are equal in them may come in any order. */
  private static List<String> sortedBy(LibraryQuery query, List<String> columns) {
    return SparqlParameters.bind(query.text(), Map.of()).getOrderBy().stream()
        .flatMap(condition -> condition.getExpression().getVarsMentioned().stream())
        .map(Var::getVarName)
        .filter(columns::contains)
        .distinct()
        .toList();
  }

  private Answer cypher(LibraryQuery query, Map<String, String> given) {
    LibraryQuery twin = CYPHER.find(query.name()).orElseThrow();
    try (Session session = driver.session()) {
      var result = session.run(twin.text(), twin.bind(given));
      return new Answer(
          result.keys(), result.list(row -> row.values().stream().map(v -> cell(v)).toList()));
    }
  }

  private static Answer sparql(LibraryQuery query, Map<String, String> given) {
    Query bound = SparqlParameters.bind(query.text(), query.plain(given));
    return new Answer(bound.getResultVars(), rows(bound));
  }

  private static List<List<String>> rows(Query query) {
    List<List<String>> rows = new ArrayList<>();
    QueryExec.graph(DATA)
        .query(query)
        .build()
        .select()
        .forEachRemaining(
            row ->
                rows.add(query.getProjectVars().stream().map(var -> cell(row.get(var))).toList()));
    return rows;
  }

  private static String cell(Value value) {
    return switch (value.type().name()) {
      case "NULL" -> "";
      case "INTEGER", "FLOAT" -> number(BigDecimal.valueOf(value.asDouble()));
      case "LIST OF ANY?" -> list(value.asList(each -> cell(each)).stream().distinct());
      case "STRING" -> list(Arrays.stream(value.asString().split(" \\| ")));
      default -> value.asObject().toString();
    };
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return node.getURI().replace(DataIris.DEFAULT_BASE, "");
    }
    String text = node.getLiteralLexicalForm();
    boolean number =
        node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
            || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal);
    return number ? number(new BigDecimal(text)) : list(Arrays.stream(text.split(" \\| ")));
  }

  /** Cypher counts in doubles, SPARQL in decimals. */
  private static String number(BigDecimal number) {
    return number.setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  /** SPARQL has no lists: what is one in Cypher comes as a text there, in whatever order. */
  private static String list(Stream<String> parts) {
    return parts.sorted().collect(Collectors.joining(LIST));
  }
}
