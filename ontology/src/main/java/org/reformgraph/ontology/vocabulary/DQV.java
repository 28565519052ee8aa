package org.reformgraph.ontology.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What is used of the <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality Vocabulary</a>. */
public final class DQV {
  /** The namespace: the first part of each term's IRI. */
  public static final String NS = "http://www.w3.org/ns/dqv#";

  public static final Node Metric = term("Metric");
  public static final Node QualityMeasurement = term("QualityMeasurement");
  public static final Node computedOn = term("computedOn");
  public static final Node expectedDataType = term("expectedDataType");
  public static final Node hasQualityMeasurement = term("hasQualityMeasurement");
  public static final Node isMeasurementOf = term("isMeasurementOf");
  public static final Node value = term("value");

  private DQV() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
