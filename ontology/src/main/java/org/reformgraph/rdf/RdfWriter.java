package org.reformgraph.rdf;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sys.JenaSystem;
import org.reformgraph.ontology.dataset.DatasetDescription;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.ontology.dataset.VoidCounter;
import org.reformgraph.source.GraphPart;

/**
 * Writes a graph to a file, part by part. It holds one part and what the format's writer buffers;
 * the output is flushed at the end and left open.
 *
 * <p>Each method throws an {@link UncheckedIOException} when the output fails.
 */
public final class RdfWriter implements Consumer<GraphPart>, AutoCloseable {
  static {
    JenaSystem.init(); // before any of its vocabularies: with TDB about, they start in a circle
  }

  private final RdfMapping mapping;
  private final VoidCounter stream;
  private long cases;

  public RdfWriter(RdfFormat format, DataIris iris, OutputStream out) {
    this.mapping = new RdfMapping(iris);
    this.stream = new VoidCounter(format.open(out));
    writing(
        () -> {
          stream.start();
          Prefixes.ALL.forEach(stream::prefix);
        });
  }

  /** Writers wrap the output's exceptions each in its own way. */
  private static void writing(Runnable step) {
    try {
      step.run();
    } catch (RiotException | RuntimeIOException | JsonException e) {
      IOException cause = cause(e);
      throw new UncheckedIOException(cause.getMessage(), cause);
    }
  }

  private static IOException cause(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof IOException io) {
        return io;
      }
    }
    return new IOException(e.getMessage(), e);
  }

  @Override
  public void accept(GraphPart part) {
    writing(() -> mapping.send(part, stream));
    cases += part.shared() ? 0 : 1;
  }

  /**
   * Ends what was written with its description: what it is, how much of what is in it, how good it
   * is, under which licence.
   *
   * @param issued the day on which the data was written
   * @param vocabulary digest of what the graph was derived with; null when unknown
   * @return what was said; it counts all but itself
   */
  public DatasetFacts describe(LocalDate issued, String schemaVersion, String vocabulary) {
    DatasetFacts facts =
        new DatasetFacts(
            mapping.iris().base(),
            issued,
            stream.counts(),
            List.of(),
            null,
            schemaVersion,
            vocabulary);
    writing(() -> mapping.sendDescription(DatasetDescription.of(facts).getGraph(), stream));
    return facts;
  }

  /** How many cases were written. */
  public long cases() {
    return cases;
  }

  /** How many triples were written, or quads where the format has named graphs. */
  public long triples() {
    return stream.counts().triples();
  }

  /** Ends the file. */
  @Override
  public void close() {
    writing(stream::finish);
  }
}
