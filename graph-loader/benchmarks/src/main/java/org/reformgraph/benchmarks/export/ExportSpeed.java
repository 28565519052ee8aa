package org.reformgraph.benchmarks.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.neo4j.driver.Driver;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfFormat;
import org.reformgraph.rdf.RdfWriter;
import org.reformgraph.source.Selection;

/**
 * What {@code export --format ntriples} reaches from Neo4j, and what Jena's writer alone reaches on
 * the same triples from memory, both into a file. They take turns, so that other work on the
 * machine slows both.
 */
final class ExportSpeed {
  private static final int WARM_UP_ROUNDS = 2;
  private static final int ROUNDS = 7;
  private static final int BUFFER = 1 << 16;

  /** As many triples of a large graph as are held in memory for Jena's writer. */
  private static final int HELD = 3_000_000;

  private final Driver driver;
  private final ProcessHandle server;
  private final Workplace workplace;

  ExportSpeed(Driver driver, ProcessHandle server, Workplace workplace) {
    this.driver = driver;
    this.server = server;
    this.workplace = workplace;
  }

  /** What one of them reached in one round. */
  private record Pace(double perSecond, ProcessorTime time) {}

  /** Both in one round. */
  private record Round(Pace export, Pace alone) {
    double ratio() {
      return export.perSecond() / alone.perSecond();
    }
  }

  /** Measures both and prints the figures; the last line is the round whose ratio is the median. */
  void compare() throws IOException {
    Path file = workplace.file("speed.nt");
    long triples = export(file);
    List<Triple> held = held(file);
    List<Round> rounds = new ArrayList<>();
    for (int i = -WARM_UP_ROUNDS; i < ROUNDS; i++) {
      Round round =
          new Round(pace(triples, () -> export(file)), pace(held.size(), () -> write(held)));
      print(i < 0 ? "warm-up" : "round " + (i + 1), round);
      if (i >= 0) {
        rounds.add(round);
      }
    }
    System.out.printf(
        Locale.ROOT, "%,d triples, of which %,d were held for Jena%n", triples, held.size());
    rounds.sort(Comparator.comparingDouble(Round::ratio));
    print("median", rounds.get(ROUNDS / 2));
  }

  private static void print(String name, Round round) {
    System.out.printf(
        Locale.ROOT,
        "%-10s export %,9.0f triples/s (processor: Neo4j %.2f s, we %.2f s), Jena's writer alone %,9.0f (%.2f s), ratio %.2f%n",
        name,
        round.export().perSecond(),
        round.export().time().server(),
        round.export().time().ours(),
        round.alone().perSecond(),
        round.alone().time().ours(),
        round.ratio());
  }

  /** As the command does it. */
  private long export(Path file) throws IOException {
    try (OutputStream out = open(file)) {
      RdfWriter writer =
          new RdfWriter(RdfFormat.NTRIPLES, new DataIris(DataIris.DEFAULT_BASE), out);
      new Neo4jFactSource(driver).read(Selection.everything(), writer);
      writer.describe(LocalDate.now(ZoneOffset.UTC), GraphSchema.VERSION, null);
      writer.close();
      return writer.triples();
    }
  }

  private long write(List<Triple> triples) throws IOException {
    try (OutputStream out = open(workplace.file("alone.nt"))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      writer.start();
      triples.forEach(writer::triple);
      writer.finish();
      return triples.size();
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  private List<Triple> held(Path file) throws IOException {
    Path beginning = workplace.file("held.nt");
    try (Stream<String> lines = Files.lines(file)) {
      Files.write(beginning, (Iterable<String>) lines.limit(HELD)::iterator);
    }
    List<Triple> triples = new ArrayList<>();
    RDFParser.create()
        .source(beginning)
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
    long run() throws IOException;
  }

  private Pace pace(long triples, Work work) throws IOException {
    ProcessorTime before = ProcessorTime.now(server);
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Pace(triples / seconds, ProcessorTime.now(server).since(before));
  }
}
