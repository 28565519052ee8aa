package org.reformgraph.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.reformgraph.rdf.DataIris;

/**
 * Finds what is said of a thing in all named graphs: its own triples, those that lead to it, the
 * statements about it with the words they rest on, and what its neighbours are called. Whatever
 * stands in several graphs is said once.
 *
 * @param data within a reading transaction
 */
record Describer(DatasetGraph data, DataIris iris) {
  /** What the ids of named graphs begin with. */
  static final String GRAPH = "graph/";

  /** A graph of more triples is not listed. */
  static final int LISTED = 50_000;

  /** The properties that say what something is called. */
  static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

  private static final String STATEMENT = "relation/";

  /** The order of links: like by like. */
  private static final Comparator<Triple> LINKS =
      Comparator.<Triple, String>comparing(triple -> triple.getPredicate().getURI())
          .thenComparing(triple -> triple.getSubject().toString())
          .thenComparing(triple -> triple.getObject().toString());

  /**
   * Describes a thing.
   *
   * @param page which part of what is there, from 1; one after the last is empty
   * @return empty when nothing is said of it
   */
  Optional<Description> describe(String id, int page) {
    return id.startsWith(GRAPH) ? graph(iris.of(id), page) : thing(iris.of(id), page);
  }

  private Optional<Description> graph(Node graph, int page) {
    TreeSet<Triple> contents = new TreeSet<>(order(graph));
    Iterator<Quad> quads = data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
    try {
      while (quads.hasNext() && contents.size() <= LISTED) {
        contents.add(quads.next().asTriple());
      }
    } finally {
      Iter.close(quads);
    }
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    List<Triple> own = new ArrayList<>();
    own.add(Triple.create(graph, RDF.type.asNode(), VOID.Dataset.asNode()));
    if (contents.size() > LISTED) {
      contents.clear();
      own.add(comment(graph, "en", "More than %,d triples: ask for them in SPARQL."));
      own.add(comment(graph, "zh", "超过 %,d 条三元组：请用 SPARQL 查询。"));
    }
    return Optional.of(page(graph, own, List.copyOf(contents), List.of(), page));
  }

  private static Triple comment(Node graph, String language, String words) {
    return Triple.create(
        graph,
        RDFS.comment.asNode(),
        NodeFactory.createLiteralLang(words.formatted(LISTED), language));
  }

  private Optional<Description> thing(Node thing, int page) {
    Set<Triple> own = new HashSet<>();
    Set<Triple> links = new HashSet<>();
    Set<Node> statements = new HashSet<>();
    find(thing, Node.ANY).forEach(triple -> (joins(triple.getObject()) ? links : own).add(triple));
    find(Node.ANY, thing)
        .forEach(
            triple ->
                iris.id(triple.getSubject())
                    .filter(from -> from.indexOf('#') < 0)
                    .ifPresent(
                        from -> {
                          if (from.startsWith(STATEMENT)) {
                            statements.add(triple.getSubject());
                          } else {
                            links.add(triple);
                          }
                        }));
    if (own.isEmpty() && links.isEmpty() && statements.isEmpty()) {
      return Optional.empty();
    }
    List<Node> byName = statements.stream().sorted(Comparator.comparing(Node::getURI)).toList();
    return Optional.of(page(thing, sorted(own), sorted(links), byName, page));
  }

  private static List<Triple> sorted(Set<Triple> triples) {
    return triples.stream().sorted(LINKS).toList();
  }

  private Description page(
      Node thing, Collection<Triple> own, List<Triple> links, List<Node> statements, int page) {
    Description.Extent extent = new Description.Extent(page, links.size(), statements.size());
    List<Triple> someLinks = extent.linksOf(links);
    List<Node> someStatements = extent.statementsOf(statements);
    Set<Triple> triples = new LinkedHashSet<>(own);
    triples.addAll(someLinks);
    own.forEach(triple -> quote(triple.getObject(), triples));
    someStatements.forEach(statement -> state(statement, triples));
    names(List.copyOf(triples), triples);
    return new Description(
        thing,
        List.copyOf(own),
        someLinks,
        someStatements,
        triples.stream().sorted(order(thing)).toList(),
        extent);
  }

  /** The thing first, then the others by their names. */
  static Comparator<Triple> order(Node thing) {
    return Comparator.<Triple, Boolean>comparing(triple -> !triple.getSubject().equals(thing))
        .thenComparing(triple -> triple.getSubject().toString())
        .thenComparing(LINKS);
  }

  /** Whether an object is a thing of the data with an address of its own. */
  private boolean joins(Node object) {
    return iris.id(object).filter(id -> id.indexOf('#') < 0).isPresent();
  }

  /** All that a statement says, and the words that it rests on. */
  private void state(Node statement, Set<Triple> to) {
    find(statement, Node.ANY)
        .sorted(LINKS)
        .forEach(
            triple -> {
              to.add(triple);
              quote(triple.getObject(), to);
            });
  }

  /** What has no address but that of what it is a part of: quotes and their places. */
  private void quote(Node part, Set<Triple> to) {
    if (iris.id(part).filter(id -> id.indexOf('#') >= 0).isPresent()) {
      find(part, Node.ANY)
          .filter(to::add)
          .map(Triple::getObject)
          .toList()
          .forEach(next -> quote(next, to));
    }
  }

  private void names(Collection<Triple> of, Set<Triple> to) {
    of.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && joins(node))
        .distinct()
        .forEach(node -> NAMES.forEach(name -> find(node, name, Node.ANY).forEach(to::add)));
  }

  /** The ids of what a thing that is no more was merged into; empty when it is not known. */
  List<String> successors(String id) {
    return find(Node.ANY, DCTerms.replaces.asNode(), iris.of(id))
        .flatMap(triple -> iris.id(triple.getSubject()).stream())
        .filter(by -> !by.startsWith(STATEMENT))
        .sorted()
        .distinct()
        .toList();
  }

  /** Whether something is said of a thing itself. */
  boolean has(String id) {
    if (id.startsWith(GRAPH)) {
      return data.containsGraph(iris.of(id));
    }
    return exists(iris.of(id), Node.ANY);
  }

  /** Whether something leads to a thing, though nothing may be said of it. */
  boolean mentions(String id) {
    return exists(Node.ANY, iris.of(id));
  }

  private boolean exists(Node subject, Node object) {
    Iterator<Quad> found = data.findNG(Node.ANY, subject, Node.ANY, object);
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }

  private Stream<Triple> find(Node subject, Node object) {
    return find(subject, Node.ANY, object);
  }

  private Stream<Triple> find(Node subject, Node predicate, Node object) {
    return Iter.asStream(data.findNG(Node.ANY, subject, predicate, object)).map(Quad::asTriple);
  }
}
