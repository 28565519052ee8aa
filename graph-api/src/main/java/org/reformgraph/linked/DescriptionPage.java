package org.reformgraph.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.reformgraph.ontology.page.Html;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.rdf.DataIris;

/** A description for people: what a thing is, what it is joined to, and which words say so. */
final class DescriptionPage {
  private final Description description;
  private final String id;
  private final Frame frame;
  private final Language language;
  private final TermNames terms;
  private final NodeNames nodes;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Html page = new Html();

  DescriptionPage(
      Description description, String id, DataIris iris, Language language, TermNames terms) {
    this.description = description;
    this.id = id;
    this.language = language;
    this.terms = terms;
    description.triples().forEach(graph::add);
    this.nodes = new NodeNames(graph, iris, language, terms);
    this.frame = new Frame(id, language);
  }

  /** The page. */
  String render() {
    frame.open(page, nodes.name(description.thing()));
    page.raw("<p class=\"iri\"><code>").text(description.thing().getURI()).raw("</code></p>\n");
    own();
    if (id.startsWith(Describer.GRAPH)) {
      contents();
    } else {
      links();
    }
    statements();
    frame.close(page, description.extent());
    return page.toString();
  }

  /** What a graph holds. */
  private void contents() {
    frame.heading(page, language.of("内容", "Contents"));
    page.raw("<table>\n");
    for (Triple triple : description.links()) {
      page.raw("<tr><td>");
      nodes.write(triple.getSubject(), page);
      page.raw("</td><td>").text(terms.of(triple.getPredicate(), language)).raw("</td><td>");
      nodes.write(triple.getObject(), page);
      page.raw("</td></tr>\n");
    }
    page.raw("</table>\n");
  }

  private void own() {
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    for (Triple triple : description.own()) {
      values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>()).add(triple.getObject());
    }
    page.raw("<dl>\n");
    values.forEach(
        (property, objects) -> {
          page.raw("<dt>").text(terms.of(property, language)).raw("</dt><dd>");
          objects.forEach(this::value);
          page.raw("</dd>\n");
        });
    page.raw("</dl>\n");
  }

  private void value(Node value) {
    if (graph.contains(value, REFORM.text, Node.ANY)) {
      quote(value);
    } else {
      page.raw("<div>");
      if (partOfThing(value)) {
        part(value);
      } else {
        nodes.write(value, page);
      }
      page.raw("</div>");
    }
  }

  private boolean partOfThing(Node node) {
    return node.isURI() && node.getURI().startsWith(description.thing().getURI() + "#");
  }

  /** What has no name, by what is said of it. */
  private void part(Node part) {
    for (Triple triple : graph.find(part, Node.ANY, Node.ANY).toList()) {
      Node value = triple.getObject();
      if (!triple.getPredicate().equals(RDF.type.asNode()) && !value.equals(description.thing())) {
        nodes.write(value, page);
        page.text(" ");
      }
    }
  }

  private void links() {
    if (description.links().isEmpty()) {
      return;
    }
    frame.heading(page, language.of("联系", "Links"));
    page.raw("<table>\n");
    Node last = null;
    Boolean lastLeaving = null;
    for (Triple link : byDirection()) {
      boolean leaving = link.getSubject().equals(description.thing());
      if (!link.getPredicate().equals(last) || !Boolean.valueOf(leaving).equals(lastLeaving)) {
        page.raw(last == null ? "" : "</td></tr>\n").raw("<tr><th scope=\"row\">");
        page.text(leaving ? "" : "← ").text(terms.of(link.getPredicate(), language));
        page.text(leaving ? " →" : "").raw("</th><td>");
        last = link.getPredicate();
        lastLeaving = leaving;
      }
      page.raw("<div>");
      nodes.write(leaving ? link.getObject() : link.getSubject(), page);
      page.raw("</div>");
    }
    page.raw("</td></tr>\n</table>\n");
  }

  private List<Triple> byDirection() {
    Predicate<Triple> leaving = link -> link.getSubject().equals(description.thing());
    return Stream.concat(
            description.links().stream().filter(leaving),
            description.links().stream().filter(leaving.negate()))
        .toList();
  }

  private void statements() {
    if (description.statements().isEmpty()) {
      return;
    }
    frame.heading(page, language.of("案例所述", "What cases say"));
    Predicate<Node> describes =
        statement -> graph.contains(statement, RDF.type.asNode(), REFORM.Description);
    description.statements().stream().filter(describes.negate()).forEach(this::statement);
    description.statements().stream().filter(describes).forEach(this::statement);
  }

  private void statement(Node statement) {
    page.raw("<section>\n<p>");
    part(statement, REFORM.subject);
    part(statement, REFORM.predicate);
    part(statement, REFORM.object);
    page.raw(" <small>");
    for (Node type : objects(statement, RDF.type.asNode())) {
      page.text(terms.of(type, language)).text(" ");
    }
    objects(statement, REFORM.status).forEach(s -> page.text(terms.of(s, language)).text(" "));
    page.raw("</small></p>\n");
    objects(statement, OA.hasTarget.asNode()).forEach(this::quote);
    page.raw("<p><small>");
    for (Node source : objects(statement, REFORM.inCase)) {
      nodes.write(source, page);
      page.text(" ");
    }
    confidence(statement);
    nodes.link(statement, language.of("陈述", "statement"), page);
    page.raw("</small></p>\n</section>\n");
  }

  private void part(Node statement, Node property) {
    for (Node node : objects(statement, property)) {
      if (node.equals(description.thing())) {
        page.element("strong", nodes.name(node));
      } else {
        nodes.write(node, page);
      }
      page.text(" ");
    }
  }

  private void confidence(Node statement) {
    for (Node value : objects(statement, REFORM.confidence)) {
      page.text(terms.of(REFORM.confidence, language) + " " + value.getLiteralLexicalForm() + " ");
    }
  }

  private void quote(Node quote) {
    for (Node words : objects(quote, REFORM.text)) {
      page.raw("<blockquote lang=\"zh\">").text(words.getLiteralLexicalForm());
      objects(quote, REFORM.page)
          .forEach(
              number ->
                  page.raw(" <small>")
                      .span(
                          language.tag(),
                          language
                              .of("第 %s 页", "page %s")
                              .formatted(number.getLiteralLexicalForm()))
                      .raw("</small>"));
      page.raw("</blockquote>\n");
    }
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
