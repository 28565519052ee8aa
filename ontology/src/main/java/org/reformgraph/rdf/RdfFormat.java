package org.reformgraph.rdf;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/** The formats of files, all of them written as streams. */
public enum RdfFormat {
  TURTLE("ttl", false, out -> jena(out, RDFFormat.TURTLE_BLOCKS)),
  NTRIPLES("nt", false, RdfFormat::lines),
  NQUADS("nq", true, RdfFormat::lines),
  TRIG("trig", true, out -> jena(out, RDFFormat.TRIG_BLOCKS)),
  JSONLD("jsonld", true, JsonLdBlocks::new),
  RDFXML("rdf", false, RdfXmlBlocks::new);

  private final String suffix;
  private final boolean namedGraphs;
  private final Function<OutputStream, StreamRDF> writer;

  RdfFormat(String suffix, boolean namedGraphs, Function<OutputStream, StreamRDF> writer) {
    this.suffix = suffix;
    this.namedGraphs = namedGraphs;
    this.writer = writer;
  }

  private static StreamRDF jena(OutputStream out, RDFFormat format) {
    return StreamRDFWriter.getWriterStream(out, format);
  }

  /** Jena's own writer, a statement a line, with a quicker look at what needs no escape. */
  private static StreamRDF lines(OutputStream out) {
    Utf8Output text = new Utf8Output(out);
    return new WriterStreamRDFPlain(text, new WholeTerms(text));
  }

  /** How files of this format end, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** As in {@code application/n-quads}. */
  public String mediaType() {
    return RDFLanguages.fileExtToLang(suffix).getHeaderString();
  }

  /** Whether it keeps the named graphs apart. */
  public boolean namedGraphs() {
    return namedGraphs;
  }

  /** A stream that writes quads, not yet started. */
  StreamRDF open(OutputStream out) {
    StreamRDF stream = writer.apply(out);
    return namedGraphs ? stream : new TriplesOnly(stream);
  }

  /**
   * Writes triples, in their order, without named graphs; the output stays open.
   *
   * @param prefixes for namespaces beside those of the data, for formats that take any
   */
  public void write(
      Iterable<Triple> triples, SortedMap<String, String> prefixes, OutputStream out) {
    StreamRDF to = open(out);
    to.start();
    Prefixes.ALL.forEach(to::prefix);
    prefixes.forEach(to::prefix);
    triples.forEach(to::triple);
    to.finish();
  }

  /** The format whose files end like this, or like this and {@code .gz}. */
  public static Optional<RdfFormat> ofFile(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Stream.of(values()).filter(f -> plain.endsWith("." + f.suffix)).findFirst();
  }

  /** As in {@code --format ntriples}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
