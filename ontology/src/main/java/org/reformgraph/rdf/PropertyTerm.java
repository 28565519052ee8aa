package org.reformgraph.rdf;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * How a property of the graph is said in RDF. A list is said value by value.
 *
 * @param predicate the RDF property
 * @param object makes a value an RDF term
 */
record PropertyTerm(Node predicate, BiFunction<DataIris, Object, Node> object) {
  static PropertyTerm literal(Node predicate, Function<Object, Node> literal) {
    return new PropertyTerm(predicate, (iris, value) -> literal.apply(value));
  }

  /** The value, after a prefix, is an id of the graph. */
  static PropertyTerm node(Node predicate, String prefix) {
    return new PropertyTerm(predicate, (iris, value) -> iris.of(prefix + value));
  }

  /** The value is the local name of a term of the ontology. */
  static PropertyTerm term(Node predicate) {
    return new PropertyTerm(predicate, (iris, value) -> REFORM.term((String) value));
  }

  void add(Node subject, Object value, DataIris iris, Triples to) {
    if (value instanceof Iterable<?> values) {
      values.forEach(v -> to.add(subject, predicate, object.apply(iris, v)));
    } else {
      to.add(subject, predicate, object.apply(iris, value));
    }
  }
}
