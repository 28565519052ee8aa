package org.reformgraph.sparql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a data set remembers of the graph that it was made of. It stands in the store's own default
 * graph, which no query sees, since the default graph of queries is the union of the named ones.
 */
final class Bookkeeping {
  private static final String NS = "urn:reformgraph:data-set:";
  private static final String IDS = NS + "id/";
  private static final Node SET = NodeFactory.createURI(NS + "this");
  private static final Node NUMBER = NodeFactory.createURI(NS + "number");
  private static final Node MARK = NodeFactory.createURI(NS + "mark");
  private static final Node VOCABULARY = NodeFactory.createURI(NS + "vocabulary");
  private static final Node BASE = NodeFactory.createURI(NS + "base");
  private static final Node MAPPING = NodeFactory.createURI(NS + "mapping");
  private static final Node WRITTEN = NodeFactory.createURI(NS + "written");
  private static final Node FINGERPRINT = NodeFactory.createURI(NS + "fingerprint");
  private static final Node DOCUMENT = NodeFactory.createURI(NS + "document");

  private final DatasetGraph store;

  Bookkeeping(DatasetGraph store) {
    this.store = store;
  }

  /** What the data set holds; empty when nothing was written yet. */
  Optional<Held> held() {
    return text(SET, MARK)
        .map(
            mark ->
                new Held(
                    Long.parseLong(text(SET, NUMBER).orElseThrow()),
                    mark,
                    text(SET, VOCABULARY).orElseThrow(),
                    text(SET, BASE).orElseThrow(),
                    text(SET, MAPPING).orElseThrow()));
  }

  /** The day on which the data set was last written; empty when nothing was written yet. */
  Optional<LocalDate> written() {
    return text(SET, WRITTEN).map(LocalDate::parse);
  }

  /** Remembers which load the data set is at, since today. */
  void hold(Held held) {
    set(SET, WRITTEN, LocalDate.now(ZoneId.systemDefault()).toString());
    set(SET, NUMBER, Long.toString(held.number()));
    set(SET, MARK, held.mark());
    set(SET, VOCABULARY, held.vocabulary());
    set(SET, BASE, held.base());
    set(SET, MAPPING, held.mapping());
  }

  /** The fingerprints of the documents, by their ids. */
  Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    find(Node.ANY, FINGERPRINT, Node.ANY)
        .forEach(quad -> fingerprints.put(id(quad.getSubject()), value(quad)));
    return fingerprints;
  }

  /** Remembers a document. */
  void document(String id, String fingerprint) {
    set(node(id), FINGERPRINT, fingerprint);
  }

  /** Remembers that a case is of a document. */
  void caseOf(String caseId, String document) {
    set(node(caseId), DOCUMENT, document);
  }

  /** The ids of a document's cases. */
  List<String> cases(String document) {
    return find(Node.ANY, DOCUMENT, NodeFactory.createLiteralString(document))
        .map(quad -> id(quad.getSubject()))
        .toList();
  }

  /** Forgets a document and its cases. */
  void forget(String document) {
    cases(document).forEach(each -> remove(node(each)));
    remove(node(document));
  }

  private void remove(Node about) {
    store.deleteAny(Quad.defaultGraphIRI, about, Node.ANY, Node.ANY);
  }

  private void set(Node about, Node property, String value) {
    store.deleteAny(Quad.defaultGraphIRI, about, property, Node.ANY);
    store.add(Quad.defaultGraphIRI, about, property, NodeFactory.createLiteralString(value));
  }

  private Optional<String> text(Node about, Node property) {
    return find(about, property, Node.ANY).map(Bookkeeping::value).findFirst();
  }

  private Stream<Quad> find(Node s, Node p, Node o) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(store.find(Quad.defaultGraphIRI, s, p, o), 0), false);
  }

  private static Node node(String id) {
    return NodeFactory.createURI(IDS + id);
  }

  private static String id(Node node) {
    return node.getURI().substring(IDS.length());
  }

  private static String value(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }
}
