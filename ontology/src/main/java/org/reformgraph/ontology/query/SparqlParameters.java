package org.reformgraph.ontology.query;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Gives the parameters of a SPARQL query their values. A parameter is a variable that a block like
 * {@code VALUES ?region { "银川市" }} binds to its default, so that the query runs as it is. A value
 * takes the default's place in the parsed query: whatever it holds, it stays one literal.
 */
public final class SparqlParameters {
  private SparqlParameters() {}

  /**
   * A query with values.
   *
   * @param text a query; parameters that get no value keep their default
   * @param values strings, whole numbers and doubles by the parameter's name
   * @throws org.apache.jena.query.QueryParseException when the text is no query
   * @throws IllegalArgumentException when a value is for a parameter that the query does not have
   */
  public static Query bind(String text, Map<String, ?> values) {
    Query query = QueryFactory.create(text);
    Set<String> bound = new LinkedHashSet<>();
    visit(query, data -> replace(data, values, bound));
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(bound);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "the query has no VALUES block of one variable named " + String.join(", ", unknown));
    }
    return query;
  }

  private static void replace(ElementData data, Map<String, ?> values, Set<String> bound) {
    if (data.getVars().size() != 1) {
      return;
    }
    Var variable = data.getVars().get(0);
    Object value = values.get(variable.getVarName());
    if (value != null) {
      data.getRows().clear();
      data.add(BindingFactory.binding(variable, literal(value)));
      bound.add(variable.getVarName());
    }
  }

  private static Node literal(Object value) {
    if (value instanceof Long number) {
      return NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDinteger);
    }
    if (value instanceof Double number) {
      return NodeFactory.createLiteralDT(
          BigDecimal.valueOf(number).toPlainString(), XSDDatatype.XSDdecimal);
    }
    return NodeFactory.createLiteralString((String) value);
  }

  private static void visit(Query query, Consumer<ElementData> visitor) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            visitor.accept(data);
          }

          @Override
          public void visit(ElementSubQuery inner) {
            SparqlParameters.visit(inner.getQuery(), visitor);
          }
        });
  }
}
