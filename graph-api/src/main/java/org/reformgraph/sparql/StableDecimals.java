package org.reformgraph.sparql;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.XSDNumUtils;

/**
 * Writes decimals as the store gives them back: it keeps their value only, and would answer now
 * {@code 1}, now {@code 1.0}.
 */
final class StableDecimals extends StreamRDFWrapper {
  StableDecimals(StreamRDF to) {
    super(to);
  }

  @Override
  public void quad(Quad quad) {
    Node object = quad.getObject();
    super.quad(
        object.isLiteral() && XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
            ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), stable(object))
            : quad);
  }

  private static Node stable(Node decimal) {
    BigDecimal value = new BigDecimal(decimal.getLiteralLexicalForm());
    return NodeFactory.createLiteralDT(
        XSDNumUtils.stringFormatXSD10(value), XSDDatatype.XSDdecimal);
  }
}
