package org.reformgraph.benchmarks.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfFormat;
import org.reformgraph.rdf.RdfWriter;
import org.reformgraph.source.Selection;

/**
 * What {@code export --format ntriples} reaches from Neo4j, and what Jena's writer alone reaches on
 * the same triples from memory. They take turns, so that other work on the machine slows both.
 */
final class ExportSpeed {
  private static final int WARM_UP_ROUNDS = 2;
  private static final int ROUNDS = 5;
  private static final int BUFFER = 1 << 16;

  private final Driver driver;
  private final Path file;

  ExportSpeed(Driver driver, Path file) {
    this.driver = driver;
    this.file = file;
  }

  /** Measures both and prints the figures. */
  void compare() throws IOException {
    export();
    List<Triple> triples = triples();
    double[] ours = new double[ROUNDS];
    double[] alone = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double exported = rate(triples.size(), this::export);
      double written = rate(triples.size(), () -> write(triples));
      System.out.printf(
          Locale.ROOT,
          "%-10s export %,9.0f triples/s, Jena's writer alone %,9.0f, ratio %.2f%n",
          round < 0 ? "warm-up" : "round " + (round + 1),
          exported,
          written,
          exported / written);
      if (round >= 0) {
        ours[round] = exported;
        alone[round] = written;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "speed      %,d triples: export %,.0f triples/s, Jena's writer alone %,.0f triples/s, ratio %.2f (medians)%n",
        triples.size(),
        median(ours),
        median(alone),
        median(ours) / median(alone));
  }

  /** As the command does it. */
  private void export() throws IOException {
    try (OutputStream out = open()) {
      RdfWriter writer =
          new RdfWriter(RdfFormat.NTRIPLES, new DataIris(DataIris.DEFAULT_BASE), out);
      new Neo4jFactSource(driver).read(Selection.everything(), writer);
      writer.describe(LocalDate.now(ZoneOffset.UTC), GraphSchema.VERSION, null);
      writer.close();
    }
  }

  private void write(List<Triple> triples) throws IOException {
    try (OutputStream out = open()) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      writer.start();
      triples.forEach(writer::triple);
      writer.finish();
    }
  }

  private OutputStream open() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  private List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    RDFParser.create()
        .source(file)
        .lang(Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }

  /** Something to be timed. */
  private interface Work {
    void run() throws IOException;
  }

  private static double rate(int triples, Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return triples / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
