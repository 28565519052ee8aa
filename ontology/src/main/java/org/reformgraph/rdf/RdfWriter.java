package org.reformgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.reformgraph.source.GraphPart;

/**
 * Writes a graph to a file, part by part. It holds one part and what the format's writer buffers;
 * the output is flushed at the end and left open.
 *
 * <p>Each method throws an {@link UncheckedIOException} when the output fails.
 */
public final class RdfWriter implements Consumer<GraphPart>, AutoCloseable {
  private final RdfMapping mapping;
  private final Counting stream;
  private long cases;

  public RdfWriter(RdfFormat format, DataIris iris, OutputStream out) {
    this.mapping = new RdfMapping(iris);
    this.stream = new Counting(format.open(out));
    writing(
        () -> {
          stream.start();
          Prefixes.ALL.forEach(stream::prefix);
        });
  }

  /** Jena's writers wrap the output's exceptions each in its own way. */
  private static void writing(Runnable step) {
    try {
      step.run();
    } catch (RiotException | RuntimeIOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new UncheckedIOException(
          cause.getMessage(), cause instanceof IOException io ? io : new IOException(cause));
    }
  }

  @Override
  public void accept(GraphPart part) {
    writing(() -> mapping.send(part, stream));
    cases += part.shared() ? 0 : 1;
  }

  /** How many cases were written. */
  public long cases() {
    return cases;
  }

  /** How many triples were written, or quads where the format has named graphs. */
  public long triples() {
    return stream.count;
  }

  /** Ends the file. */
  @Override
  public void close() {
    writing(stream::finish);
  }

  private static final class Counting extends StreamRDFWrapper {
    private long count;

    Counting(StreamRDF to) {
      super(to);
    }

    @Override
    public void quad(Quad quad) {
      count++;
      super.quad(quad);
    }
  }
}
