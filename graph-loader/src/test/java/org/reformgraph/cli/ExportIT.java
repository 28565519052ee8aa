package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.DataShapes;
import org.reformgraph.rdf.DataIris;

/** {@code export} of the samples' graph from a real database. */
@Neo4jTest
class ExportIT {
  private static final String BASE = DataIris.DEFAULT_BASE;

  @TempDir static Path temp;
  private static Map<String, String> env;

  private final Driver driver;

  ExportIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeAll
  static void load(Neo4jServer connection) {
    env = connection.environment(temp.resolve("home"));
    run(ExitCode.OK, "load", "--no-embed", SampleDigests.folder());
  }

  @Test
  void whatIsWrittenIsTheWholeGraphToTheLastProperty() throws IOException {
    DatasetGraph data = exported("all.nq", Lang.NQUADS);

    List<String> graph =
        GraphDump.of(driver).lines().stream()
            .filter(line -> !line.startsWith("(:GraphInfo") && !line.startsWith("(:LoadCount"))
            .toList();
    assertThat(RdfAsGraph.lines(data, BASE)).containsExactlyElementsOf(graph);
    assertThat(graph).hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "all.trig, TriG",
    "all.jsonld, JSON-LD",
    "all.ttl, Turtle",
    "all.nt, N-Triples",
    "all.rdf, RDF/XML"
  })
  void allFormatsSayTheSame(String file, String language) throws IOException {
    Lang lang = org.apache.jena.riot.RDFLanguages.nameToLang(language);
    DatasetGraph read = exported(file, lang);

    List<String> expected =
        statements(exported("all.nq", Lang.NQUADS), lang == Lang.TRIG || lang == Lang.JSONLD);
    assertThat(statements(read, lang == Lang.TRIG || lang == Lang.JSONLD)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(10_000);
  }

  @Test
  void theSameGraphGivesTheSameBytes() throws IOException {
    exported("one.trig", Lang.TRIG);
    exported("two.trig", Lang.TRIG);

    assertThat(temp.resolve("one.trig")).hasSameBinaryContentAs(temp.resolve("two.trig"));
  }

  @Test
  void theExportKeepsToTheShapes() throws IOException {
    DatasetGraph data = exported("shapes.nq", Lang.NQUADS);

    assertThat(new DataShapes().violations(data.getUnionGraph())).isEmpty();
  }

  @Test
  void theDataSetDescribesItself() throws IOException {
    DatasetGraph data = exported("described.nq", Lang.NQUADS);
    Graph description = data.getGraph(new DataIris(BASE).dataset());

    Triple count =
        description.stream(Node.ANY, VOID.triples.asNode(), Node.ANY)
            .filter(t -> t.getSubject().getURI().equals(BASE + "dataset"))
            .findFirst()
            .orElseThrow();
    assertThat(count.getObject().getLiteralLexicalForm())
        .isEqualTo(Long.toString(data.stream().count() - description.size()));
    assertThat(run(ExitCode.OK, "export", "--format", "nquads", "--region", "CN").out())
        .doesNotContain("graph/dataset>");
  }

  @Test
  void aZippedFileHoldsTheSame() throws IOException {
    run(ExitCode.OK, "export", "-o", temp.resolve("z.nt.gz"));
    run(ExitCode.OK, "export", "-o", temp.resolve("z.nt"));

    try (InputStream zipped = new GZIPInputStream(Files.newInputStream(temp.resolve("z.nt.gz")))) {
      assertThat(zipped.readAllBytes()).isEqualTo(Files.readAllBytes(temp.resolve("z.nt")));
    }
  }

  @Test
  void aCaseComesWithAllThatItSpeaksOf() throws IOException {
    String id = one("MATCH (c:Case) RETURN c.id AS x ORDER BY x LIMIT 1");
    String title = one("MATCH (c:Case {id: '" + id + "'}) RETURN c.name AS x");

    CliRun run = run(ExitCode.OK, "export", "--format", "nquads", "--case", title);

    DatasetGraph data = parsed(run.out().getBytes(StandardCharsets.UTF_8), Lang.NQUADS);
    assertThat(run.err()).contains("triples of 1 case");
    assertThat(new DataShapes().violations(data.getUnionGraph())).isEmpty();
    assertThat(run.out()).contains("graph/" + id + ">");
  }

  @Test
  void aRegionStandsForWhatLiesInIt() {
    String province =
        one(
            "MATCH (c:Case) WHERE c.region IS NOT NULL RETURN left(c.region, 2) + '0000' AS x ORDER BY x LIMIT 1");
    String cases =
        one(
            "MATCH (c:Case) WHERE c.region STARTS WITH left('"
                + province
                + "', 2) RETURN toString(count(c)) AS x");

    assertThat(run(ExitCode.OK, "export", "--region", province).err())
        .contains(String.format(Locale.ROOT, "of %s case", cases));
  }

  @Test
  void wrongWordsAreAnsweredWithWhatToDo() {
    assertThat(run(ExitCode.USAGE, "export", "--format", "xml").err())
        .containsIgnoringCase("ntriples");
    assertThat(run(ExitCode.USAGE, "export", "--region", "亚特兰蒂斯").err())
        .contains("no region '亚特兰蒂斯'");
    assertThat(run(ExitCode.USAGE, "export", "--base", "data/").err()).contains("http://");
    assertThat(run(ExitCode.FAILED, "export", "-o", temp.resolve("no/such/folder.ttl")).err())
        .contains("cannot write");
  }

  private static CliRun run(int expected, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(expected);
    return run;
  }

  private static DatasetGraph exported(String name, Lang lang) throws IOException {
    Path file = temp.resolve(name);
    run(ExitCode.OK, "export", "-o", file);
    return parsed(Files.readAllBytes(file), lang);
  }

  private static DatasetGraph parsed(byte[] bytes, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () ->
            RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(lang)
                .checking(true)
                .parse(data));
    data.begin(org.apache.jena.query.ReadWrite.READ);
    return data;
  }

  /** All that is said, sorted; there are no blank nodes, so that equal lists are equal data. */
  private static List<String> statements(DatasetGraph data, boolean graphs) {
    Stream<Quad> quads = data.stream();
    return quads
        .map(q -> graphs ? q.toString() : q.asTriple().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private String one(String query) {
    return driver.executableQuery(query).execute().records().get(0).get("x").asString();
  }
}
