package org.reformgraph.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.reformgraph.rdf.RdfFormat;

/**
 * The forms in which something is told. Of equally welcome ones the first is sent: who accepts
 * anything is a program, for browsers name HTML.
 */
enum Representation {
  TURTLE("text/turtle", "ttl", RdfFormat.TURTLE),
  HTML("text/html", "html", null),
  JSONLD("application/ld+json", "jsonld", RdfFormat.JSONLD),
  NTRIPLES("application/n-triples", "nt", RdfFormat.NTRIPLES),
  RDFXML("application/rdf+xml", "rdf", RdfFormat.RDFXML);

  /** All of them. */
  static final List<Representation> ALL = List.of(values());

  /** Those that are RDF. */
  static final List<Representation> DATA = ALL.stream().filter(each -> each != HTML).toList();

  private final String mediaType;
  private final String suffix;
  private final RdfFormat format;

  Representation(String mediaType, String suffix, RdfFormat format) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.format = format;
  }

  /** As in {@code text/turtle}. */
  String mediaType() {
    return mediaType;
  }

  /** As it is sent, with the encoding where the type does not settle that. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** How addresses of this form end, without the dot. */
  String suffix() {
    return suffix;
  }

  /** What writes triples as they come; none of HTML. */
  RdfFormat format() {
    return format;
  }

  /** What writes whole models; none of HTML. */
  Lang lang() {
    return RDFLanguages.contentTypeToLang(mediaType);
  }

  static Optional<Representation> ofSuffix(String suffix) {
    return Stream.of(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
  }
}
