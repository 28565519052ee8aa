package org.reformgraph.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.rdf.DataIris;
import org.reformgraph.rdf.RdfMapping;
import org.reformgraph.source.FactSource;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;
import org.reformgraph.source.Selection;

/**
 * Brings a data set to the state of the graph, within the writing transaction of the caller. What
 * it comes to depends on the graph only, not on what the data set held before.
 */
final class DataSetWriter {
  private static final String REGION = "region/";

  private final Generation generation;
  private final DatasetGraph dataset;
  private final Held wanted;
  private final DataIris iris;
  private final DataNames names;
  private final LoadedDocuments documents;
  private final FactSource source;
  private final RdfMapping mapping;
  private final Bookkeeping books;

  DataSetWriter(Generation generation, Held wanted, LoadedDocuments documents, FactSource source) {
    this.generation = generation;
    this.dataset = generation.dataset();
    this.wanted = wanted;
    this.iris = wanted.iris();
    this.names = new DataNames(iris);
    this.documents = documents;
    this.source = source;
    this.mapping = new RdfMapping(iris);
    this.books = new Bookkeeping(dataset);
  }

  /**
   * Writes the whole graph to an empty data set.
   *
   * @throws GraphChangedException when the graph changed meanwhile
   */
  void everything() {
    Map<String, String> loaded = begin();
    ReformOntology.published()
        .getGraph()
        .find()
        .forEach(triple -> dataset.add(Quad.create(REFORM.ONTOLOGY, triple)));
    StreamRDF to = quads();
    source.read(Selection.everything(), part -> write(part, to, loaded.keySet()));
    loaded.forEach(books::document);
    finish();
  }

  /**
   * Replaces what differs.
   *
   * @throws GraphChangedException when the graph changed meanwhile
   */
  void difference() {
    Map<String, String> loaded = begin();
    Map<String, String> held = books.fingerprints();
    List<String> gone = held.keySet().stream().filter(id -> !same(id, held, loaded)).toList();
    List<String> come = loaded.keySet().stream().filter(id -> !same(id, held, loaded)).toList();
    Set<String> touched = new TreeSet<>();
    gone.forEach(document -> remove(document, touched));
    StreamRDF to = new Noting(quads(), touched);
    Selection cases = Selection.of(documents.cases(come));
    source.read(cases, part -> write(part, to, loaded.keySet()));
    replaceEntities(touched, come);
    come.forEach(id -> books.document(id, loaded.get(id)));
    finish();
  }

  private StreamRDF quads() {
    return new StableDecimals(StreamRDFLib.dataset(dataset));
  }

  private static boolean same(String id, Map<String, String> a, Map<String, String> b) {
    return a.containsKey(id) && a.get(id).equals(b.get(id));
  }

  private Map<String, String> begin() {
    if (!documents.whole()) {
      throw new GraphChangedException();
    }
    return documents.fingerprints();
  }

  private void finish() {
    if (!documents.unchanged(wanted)) {
      throw new GraphChangedException();
    }
    books.hold(wanted);
  }

  /** Writes a part; a case of a document that is being loaded only now is left for later. */
  private void write(GraphPart part, StreamRDF to, Set<String> loaded) {
    if (!part.shared()) {
      String document =
          part.relations().stream()
              .filter(relation -> relation.type().equals("IN_DOCUMENT"))
              .map(GraphRelation::to)
              .findFirst()
              .orElseThrow(GraphChangedException::new);
      if (!loaded.contains(document)) {
        throw new GraphChangedException();
      }
      books.caseOf(part.caseId(), document);
    }
    mapping.send(part, to);
  }

  private void remove(String document, Set<String> touched) {
    for (String each : books.cases(document)) {
      Node graph = iris.graphOf(each);
      dataset
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> note(quad.asTriple(), touched));
      generation.remove(graph, Node.ANY);
    }
    removeNode(iris.of(document));
    books.forget(document);
  }

  private void note(Triple triple, Set<String> touched) {
    names.entity(triple.getSubject()).ifPresent(touched::add);
    names.entity(triple.getObject()).ifPresent(touched::add);
  }

  /** Entities whose descriptions changed, and those whose derived relations may have. */
  private void replaceEntities(Set<String> touched, Collection<String> newDocuments) {
    Set<String> all = new TreeSet<>(touched);
    all.addAll(besideInDataSet(touched));
    all.addAll(documents.beside(all));
    all.forEach(id -> removeNode(iris.of(id)));
    all.addAll(newDocuments);
    StreamRDF to = quads();
    source.read(Selection.of(all), part -> mapping.send(part, to));
  }

  /** The same as {@link LoadedDocuments#beside}, of what the data set still has. */
  private Set<String> besideInDataSet(Set<String> touched) {
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(touched);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      Node node = iris.of(id);
      linked(node, found).stream().filter(each -> each.startsWith(REGION)).forEach(open::add);
    }
    for (String id : touched) {
      dataset
          .find(iris.entities(), Node.ANY, REFORM.adoptedFrom, iris.of(id))
          .forEachRemaining(quad -> names.entity(quad.getSubject()).ifPresent(found::add));
    }
    return found;
  }

  /** Adds what an entity points to, and returns what was not known before. */
  private Set<String> linked(Node node, Set<String> found) {
    Set<String> added = new HashSet<>();
    dataset
        .find(iris.entities(), node, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> names.entity(quad.getObject()).filter(found::add).ifPresent(added::add));
    return added;
  }

  /** A node of the entities' graph, with the statements about what it is derived to be. */
  private void removeNode(Node node) {
    Node graph = iris.entities();
    List<Node> statements = new ArrayList<>();
    Iterator<Quad> about = dataset.find(graph, Node.ANY, REFORM.subject, node);
    about.forEachRemaining(quad -> statements.add(quad.getSubject()));
    statements.forEach(each -> generation.remove(graph, each));
    generation.remove(graph, node);
  }

  /** Passes on what is written and notes the entities in it. */
  private final class Noting extends StreamRDFWrapper {
    private final Set<String> touched;

    Noting(StreamRDF to, Set<String> touched) {
      super(to);
      this.touched = touched;
    }

    @Override
    public void quad(Quad quad) {
      note(quad.asTriple(), touched);
      super.quad(quad);
    }
  }
}
