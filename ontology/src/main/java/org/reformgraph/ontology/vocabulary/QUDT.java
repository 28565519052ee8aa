package org.reformgraph.ontology.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What is used of the <a href="https://qudt.org/">QUDT</a> schema. */
public final class QUDT {
  /** The namespace: the first part of each term's IRI. */
  public static final String NS = "http://qudt.org/schema/qudt/";

  public static final Node QuantityValue = term("QuantityValue");
  public static final Node hasUnit = term("hasUnit");
  public static final Node numericValue = term("numericValue");

  private QUDT() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
