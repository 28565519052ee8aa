package org.reformgraph.linked;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.reformgraph.ontology.page.Html;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.rdf.DataIris;

/**
 * How the nodes of a description stand on its page: by their names, with a link where there is one.
 */
record NodeNames(Graph graph, DataIris iris, Language language, TermNames terms) {
  /** A node's name; of what has none, its id, its name in the ontology, or its IRI. */
  String name(Node node) {
    return labels(node)
        .filter(label -> label.getLiteralLanguage().equals(language.tag()))
        .findFirst()
        .or(() -> labels(node).findFirst())
        .map(Node::getLiteralLexicalForm)
        .or(() -> iris.id(node))
        .or(() -> terms.known(node, language))
        .orElseGet(node::getURI);
  }

  private Stream<Node> labels(Node node) {
    return Describer.NAMES.stream()
        .flatMap(name -> graph.find(node, name, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .filter(Node::isLiteral);
  }

  /** Writes a literal's text, or a name that leads to what it names. */
  void write(Node node, Html to) {
    if (node.isLiteral()) {
      String tag = node.getLiteralLanguage();
      to.raw(tag.isEmpty() ? "<span>" : "<span lang=\"" + Html.escape(tag) + "\">");
      to.text(node.getLiteralLexicalForm()).raw("</span>");
    } else if (node.isURI()) {
      link(node, name(node), to);
    } else {
      to.text("…");
    }
  }

  /** Writes a link to what a node names: here, where this server has it, else at its IRI. */
  void link(Node node, String text, Html to) {
    Optional<String> address = address(node);
    if (address.isPresent()) {
      to.link(address.get(), text);
    } else {
      to.text(text);
    }
  }

  private Optional<String> address(Node node) {
    String iri = node.getURI();
    if (iri.startsWith(REFORM.NS)) {
      return Optional.of("/ontology#" + iri.substring(REFORM.NS.length()));
    }
    return iris.id(node)
        .map(this::here)
        .or(() -> iri.matches("https?://[^\\s]*") ? Optional.of(iri) : Optional.empty());
  }

  private String here(String id) {
    int hash = id.indexOf('#');
    String document = hash < 0 ? id : id.substring(0, hash);
    return "/data/" + document + "?lang=" + language.tag() + (hash < 0 ? "" : id.substring(hash));
  }
}
