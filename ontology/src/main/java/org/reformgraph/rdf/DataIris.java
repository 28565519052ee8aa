package org.reformgraph.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.reformgraph.source.GraphNode;

/**
 * The IRIs of a data set. Ids of the graph are ASCII, so an id is the end of an IRI as it is.
 *
 * @param base what all IRIs of the data set start with, up to a last {@code /}
 */
public record DataIris(String base) {
  /** The base of data that nobody has given a place of its own. */
  public static final String DEFAULT_BASE = "https://w3id.org/reformgraph/data/";

  private static final String SCHEMES = "https://w3id.org/reformgraph/";
  private static final List<String> OF_SCHEMES =
      List.of("concept/", "topic/", "scheme/", "b-ready/");

  /**
   * @throws IllegalArgumentException when the base is no absolute http or https IRI that ends in
   *     {@code /}
   */
  public DataIris {
    if (!valid(base)) {
      throw new IllegalArgumentException(
          "'"
              + base
              + "' cannot be the base of IRIs: it must start with http:// or https:// and end in /");
    }
  }

  private static boolean valid(String base) {
    try {
      URI uri = new URI(base);
      return uri.getHost() != null
          && uri.getScheme().matches("https?")
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.toASCIIString().equals(base)
          && base.endsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * A node or a statement of the graph, or one of its named graphs; concept schemes and what is in
   * them have IRIs of their own.
   */
  public Node of(String id) {
    return NodeFactory.createURI((ofScheme(id) ? SCHEMES : base) + id);
  }

  /** The id of which {@link #of} makes an IRI; empty for the IRIs of others and what is no IRI. */
  public Optional<String> id(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    Optional<String> own = after(base, iri).filter(id -> !ofScheme(id));
    return own.isPresent() ? own : after(SCHEMES, iri).filter(DataIris::ofScheme);
  }

  private static boolean ofScheme(String id) {
    return OF_SCHEMES.stream().anyMatch(id::startsWith);
  }

  private static Optional<String> after(String start, String iri) {
    return iri.startsWith(start) ? Optional.of(iri.substring(start.length())) : Optional.empty();
  }

  /** The scheme that a concept or a topic belongs to. */
  static Node scheme(GraphNode node) {
    return NodeFactory.createURI(
        SCHEMES + "scheme/" + (node.label().equals("Topic") ? "topics" : "measures"));
  }

  /** The graph that holds all that a case says. */
  public Node graphOf(String caseId) {
    return NodeFactory.createURI(base + "graph/" + caseId);
  }

  /** The graph of what cases share. */
  public Node entities() {
    return NodeFactory.createURI(base + "graph/entities");
  }

  /** The graph of the data set's description. */
  public Node dataset() {
    return NodeFactory.createURI(base + "graph/dataset");
  }
}
