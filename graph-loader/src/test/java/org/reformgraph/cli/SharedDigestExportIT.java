package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.DataShapes;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.Violation;
import org.reformgraph.rdf.DataIris;

/** The sample digest that is kept beside the repository: loaded, exported, checked, read back. */
@Neo4jTest
class SharedDigestExportIT {
  private static final Path DATA = Path.of("../../shared/data");
  private static final String COUNTS =
      """
      MATCH (n) WHERE NOT n:GraphInfo AND NOT n:LoadCount
        AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
      WITH count(n) AS nodes, sum(size(keys(n))) AS ofNodes
      MATCH (a)-[r]->()
      WHERE none(label IN labels(a) WHERE label STARTS WITH '__Neo4jMigration')
      WITH nodes, ofNodes, count(r) AS relations, sum(size(keys(r))) AS ofRelations
      RETURN nodes, relations, ofNodes + ofRelations AS properties
      """;

  @Test
  void conformsToTheShapesAndHoldsTheWholeGraph(
      Driver driver, Neo4jServer server, @TempDir Path temp) throws IOException {
    assumeTrue(Files.isDirectory(DATA), "the sample digest is not there: " + DATA);
    Map<String, String> env = server.environment(temp.resolve("home"));
    run(env, "load", DATA);
    Path file = temp.resolve("digest.nq");
    long start = System.nanoTime();
    CliRun export = run(env, "export", "-o", file);
    double seconds = (System.nanoTime() - start) / 1e9;
    DatasetGraph data = read(file);

    List<Violation> violations = new DataShapes().violations(data.getUnionGraph());
    List<String> expected =
        GraphDump.of(driver).lines().stream()
            .filter(line -> !line.startsWith("(:GraphInfo") && !line.startsWith("(:LoadCount"))
            .toList();
    List<String> found = RdfAsGraph.lines(data, DataIris.DEFAULT_BASE);

    System.out.printf(Locale.ROOT, "export     %s in %.1f s%n", export.err().strip(), seconds);
    System.out.printf(
        Locale.ROOT,
        "shapes     %,d focus nodes, %,d violations%n",
        focusNodes(data.getUnionGraph()),
        violations.size());
    System.out.printf(
        Locale.ROOT,
        "round trip %,d of %,d nodes and relations read back alike; %s%n",
        expected.stream().filter(new HashSet<>(found)::contains).count(),
        expected.size(),
        driver.executableQuery(COUNTS).execute().records().get(0).asMap());
    assertThat(violations).isEmpty();
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static CliRun run(Map<String, String> env, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    return run;
  }

  private static DatasetGraph read(Path file) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    try (InputStream quads = Files.newInputStream(file)) {
      RDFParser.create().source(quads).lang(Lang.NQUADS).checking(true).parse(data);
    }
    return data;
  }

  private static long focusNodes(Graph data) {
    Stream<Node> nodes =
        Shapes.parse(ReformOntology.shapes().getGraph()).getTargetShapes().stream()
            .flatMap(shape -> VLib.focusNodes(data, shape).stream());
    return nodes.distinct().count();
  }
}
