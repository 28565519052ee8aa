package org.reformgraph.benchmarks.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.GraphWriter;

/**
 * Writes the same generated digests into two fresh databases with the same constraints and indexes:
 * by {@link GraphWriter}, and by plain {@code UNWIND … MERGE} batches of the same rows. Making
 * digests is not timed, making rows of them is. What the writer derives afterwards (names, counts,
 * links) is told, and not part of the ratio, since the plain batches derive nothing.
 */
public final class WriteSpeed {
  private static final String DIGESTS = "150";
  private static final int AT_ONCE = 20;
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final String WRITTEN =
      """
      MATCH ()-[r:!IN_CONCEPT_SCHEME]->() WHERE r.caseId IS NOT NULL OR r.key IS NOT NULL
      RETURN count(r) AS x
      """;

  private WriteSpeed() {}

  /** Takes some documents. */
  @FunctionalInterface
  private interface Writing {
    void write(List<DocumentFacts> documents);
  }

  /**
   * @param args how many digests of 50 cases (150 when left out); rows of a plain batch (one number
   *     or several, joined by commas; {@code 1000,10000} when left out)
   */
  public static void main(String[] args) throws IOException {
    int digests = Integer.parseInt(args.length > 0 ? args[0] : DIGESTS);
    String[] batches = (args.length > 1 ? args[1] : "1000,10000").split(",");
    try (Workplace workplace = Workplace.of(null)) {
      double ours = ours(digests, Files.createDirectories(workplace.file("ours")));
      for (String batch : batches) {
        Path home = Files.createDirectories(workplace.file("plain" + batch));
        double plain = plain(digests, Integer.parseInt(batch), home);
        System.out.printf(
            Locale.ROOT, "ratio      %.2f to plain batches of %s rows%n", ours / plain, batch);
      }
    }
  }

  private static double ours(int digests, Path home) throws IOException {
    EmbeddedNeo4j server = server(home);
    try (Driver driver = open(server)) {
      GraphWriter writer = writer(driver);
      double seconds = seconds(digests, writer::write);
      long written = count(driver);
      long start = System.nanoTime();
      writer.settle();
      System.out.printf(
          Locale.ROOT,
          "writer     %,d relations in %.1f s: %,.0f relations/s; settled in %.1f s more%n",
          written,
          seconds,
          written / seconds,
          (System.nanoTime() - start) / 1e9);
      return written / seconds;
    } finally {
      server.stop(STOP_LIMIT);
    }
  }

  private static double plain(int digests, int batch, Path home) throws IOException {
    EmbeddedNeo4j server = server(home);
    try (Driver driver = open(server)) {
      writer(driver); // the same schema, topics and concepts
      double seconds = seconds(digests, new PlainMerge(driver, batch)::write);
      long written = count(driver);
      System.out.printf(
          Locale.ROOT,
          "plain      %,d relations in %.1f s: %,.0f relations/s%n",
          written,
          seconds,
          written / seconds);
      return written / seconds;
    } finally {
      server.stop(STOP_LIMIT);
    }
  }

  private static double seconds(int digests, Writing writing) {
    long nanos = 0;
    for (int from = 0; from < digests; from += AT_ONCE) {
      List<DocumentFacts> some = GeneratedGraph.digests(from, Math.min(digests, from + AT_ONCE));
      long start = System.nanoTime();
      writing.write(some);
      nanos += System.nanoTime() - start;
    }
    return nanos / 1e9;
  }

  private static GraphWriter writer(Driver driver) {
    return GraphWriter.open(
        driver, Gazetteer.bundled(), GeneratedGraph.concepts(ConceptScheme.bundled()));
  }

  private static long count(Driver driver) {
    return driver.executableQuery(WRITTEN).execute().records().get(0).get("x").asLong();
  }

  private static EmbeddedNeo4j server(Path place) {
    Home home = new Home(place);
    Map<String, String> ports = Map.of(HomeSettings.BOLT_PORT, "0", HomeSettings.HTTP_PORT, "0");
    return new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), ports), System.getenv());
  }

  private static Driver open(EmbeddedNeo4j server) throws IOException {
    Neo4jConnection neo4j = server.start(StartListener.SILENT);
    return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
  }
}
