package org.reformgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * The words that a statement rests on, and where they stand.
 *
 * @param document the document that they stand in
 */
record Quotes(Node document, Triples to) {
  /**
   * Says one quote.
   *
   * @param fragment tells the statement's quotes apart
   * @param spans the pieces, as in {@code 3120-3123,3180-3190}, in code points
   * @param page from 1; null or 0 for none
   */
  void add(Node statement, String fragment, String text, String spans, Number page) {
    Node quote = NodeFactory.createURI(statement.getURI() + "#" + fragment);
    Node selector = NodeFactory.createURI(quote.getURI() + "-position");
    to.add(statement, OA.hasTarget.asNode(), quote);
    to.add(quote, RDF.type.asNode(), REFORM.Quote);
    to.add(quote, REFORM.text, Literals.string(text));
    if (page != null && page.longValue() > 0) {
      to.add(quote, REFORM.page, Literals.integer(page));
    }
    if (spans.indexOf(',') >= 0) {
      to.add(quote, REFORM.spans, Literals.string(spans));
    }
    to.add(quote, OA.hasSource.asNode(), document);
    to.add(quote, OA.hasSelector.asNode(), selector);
    to.add(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode());
    to.add(selector, OA.start.asNode(), Literals.integer(first(spans)));
    to.add(selector, OA.end.asNode(), Literals.integer(last(spans)));
  }

  private static Long first(String spans) {
    return Long.valueOf(spans.substring(0, spans.indexOf('-')));
  }

  private static Long last(String spans) {
    return Long.valueOf(spans.substring(spans.lastIndexOf('-') + 1));
  }

  /** Says the mentions of a description, which the graph keeps as lists side by side. */
  void addMentions(Node statement, List<?> texts, List<?> spans, List<?> pages) {
    for (int i = 0; i < texts.size(); i++) {
      add(
          statement,
          "mention-" + i,
          (String) texts.get(i),
          (String) spans.get(i),
          pages == null ? null : (Number) pages.get(i));
    }
  }
}
