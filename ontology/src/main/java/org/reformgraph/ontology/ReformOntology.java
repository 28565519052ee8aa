package org.reformgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * The files that say what the graph's terms mean. Each call reads anew: the caller owns the model
 * and may change it.
 */
public final class ReformOntology {
  /** The files that are published with the ontology, in the order in which people read them. */
  public static final List<String> FILES =
      List.of("reform.ttl", "shapes.ttl", "themes.ttl", "b-ready.ttl", "vocabularies.ttl");

  private static final String BASE = "https://w3id.org/reformgraph/";

  private ReformOntology() {}

  /** Classes and properties: {@code reform.ttl}. */
  public static Model ontology() {
    return read("reform.ttl");
  }

  /** What data must look like, in SHACL: {@code shapes.ttl}. */
  public static Model shapes() {
    return read("shapes.ttl");
  }

  /** The 18 indicators and the kinds of measures: {@code themes.ttl}. */
  public static Model themes() {
    return read("themes.ttl");
  }

  /** The topics of B-READY and how the indicators relate to them: {@code b-ready.ttl}. */
  public static Model bReady() {
    return read("b-ready.ttl");
  }

  /** The vocabularies of others: versions, sources, the terms used: {@code vocabularies.ttl}. */
  public static Model vocabularies() {
    return read("vocabularies.ttl");
  }

  /**
   * What belongs into the ontology's named graph: the ontology itself and the concept schemes that
   * ship with it.
   */
  public static Model published() {
    return ontology().add(themes()).add(bReady());
  }

  /**
   * The bytes of a published file.
   *
   * @param name one of {@link #FILES}
   * @throws IllegalArgumentException when it is none of them
   */
  public static InputStream open(String name) {
    if (!FILES.contains(name)) {
      throw new IllegalArgumentException(
          "no file of the ontology: " + name + "; there are " + FILES);
    }
    return resource(name);
  }

  static Model read(String name) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream turtle = resource(name)) {
      RDFParser.create().source(turtle).lang(Lang.TURTLE).base(BASE).parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + name, e);
    }
    return model;
  }

  private static InputStream resource(String name) {
    InputStream stream = ReformOntology.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the bundled " + name + " is missing; build again");
    }
    return stream;
  }
}
