package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.ontology.DataShapes;
import org.reformgraph.ontology.vocabulary.SPDX;
import org.reformgraph.rdf.DataIris;

/** {@code export --dump}: a file for the day, and a description that names it. */
@Neo4jTest
class DumpIT {
  private static final String BASE = DataIris.DEFAULT_BASE;
  private static final String NOON_OF_22_NOVEMBER_2026 = "1795348800";

  @TempDir static Path temp;
  private static Map<String, String> env;

  @BeforeAll
  static void load(Neo4jServer server) {
    env = new HashMap<>(server.environment(temp.resolve("home")));
    env.put("SOURCE_DATE_EPOCH", NOON_OF_22_NOVEMBER_2026);
    run(ExitCode.OK, "load", SampleDigests.folder());
  }

  @Test
  void theDescriptionNamesTheDumpWithSizeAndChecksum() throws IOException {
    Path folder = temp.resolve("new/dumps");

    run(ExitCode.OK, "export", "--dump", folder, "--dump-url", "https://data.example.org/reform");

    Path dump = folder.resolve("reformgraph-2026-11-22.nq.gz");
    assertThat(names(folder)).containsExactly("reformgraph-2026-11-22.nq.gz", "void.ttl");
    Model description = RDFDataMgr.loadModel(folder.resolve("void.ttl").toString());
    assertThat(new DataShapes().violations(description.getGraph())).isEmpty();
    Resource dataset = description.createResource(BASE + "dataset");
    assertThat(dataset.getProperty(DCTerms.issued).getString()).isEqualTo("2026-11-22");
    assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(quads(dump));
    Resource distribution = dataset.getPropertyResourceValue(DCAT.distribution);
    assertThat(distribution.getPropertyResourceValue(DCAT.downloadURL).getURI())
        .isEqualTo("https://data.example.org/reform/reformgraph-2026-11-22.nq.gz");
    assertThat(distribution.getPropertyResourceValue(DCAT.mediaType).getURI())
        .endsWith("/application/n-quads");
    assertThat(distribution.getProperty(DCAT.byteSize).getLong()).isEqualTo(Files.size(dump));
    assertThat(
            distribution
                .getPropertyResourceValue(description.createProperty(SPDX.checksum.getURI()))
                .getProperty(description.createProperty(SPDX.checksumValue.getURI()))
                .getLiteral()
                .getLexicalForm())
        .isEqualTo(sha256(dump));
  }

  @Test
  void theSameGraphOnTheSameDayIsTheSameToTheByte() throws IOException {
    run(ExitCode.OK, "export", "--dump", temp.resolve("a"));
    run(ExitCode.OK, "export", "--dump", temp.resolve("b"));
    run(ExitCode.OK, "export", "--dump", temp.resolve("b"));

    for (String name : names(temp.resolve("a"))) {
      assertThat(temp.resolve("a").resolve(name))
          .hasSameBinaryContentAs(temp.resolve("b").resolve(name));
    }
    assertThat(names(temp.resolve("b"))).isEqualTo(names(temp.resolve("a"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--dump x --out y.ttl",
        "--dump x --format turtle",
        "--dump x --gzip",
        "--dump x --region CN",
        "--dump-url https://example.org/",
        "--dump x --dump-url example.org"
      })
  void whatDoesNotGoTogetherIsWrongUsage(String options) {
    Object[] words = Stream.of("export " + options).flatMap(o -> Stream.of(o.split(" "))).toArray();

    assertThat(run(ExitCode.USAGE, words).err()).contains("--dump");
  }

  private static CliRun run(int expected, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(expected);
    return run;
  }

  /** All but the description, which cannot count itself. */
  private static long quads(Path dump) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    try (InputStream plain = new GZIPInputStream(Files.newInputStream(dump))) {
      RDFParser.create().source(plain).lang(Lang.NQUADS).parse(data);
    }
    return data.stream().count() - data.getGraph(new DataIris(BASE).dataset()).size();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
