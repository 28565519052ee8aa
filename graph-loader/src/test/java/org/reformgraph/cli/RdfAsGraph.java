package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads RDF back into the graph that it was made of, by the tables of docs/ontology.md and without
 * a line of the code that wrote it. A node or relation is the line that {@code GraphDump} has for
 * it.
 */
final class RdfAsGraph {
  private static final String ONTOLOGY = "https://w3id.org/reformgraph/ontology#";
  private static final String SCHEMES = "https://w3id.org/reformgraph/";
  private static final String REGION = "region/";

  private static final Map<String, String> RELATIONS =
      Map.ofEntries(
          Map.entry("implements", "IMPLEMENTS"),
          Map.entry("issues", "ISSUES"),
          Map.entry("operates", "OPERATES"),
          Map.entry("deliveredOn", "DELIVERED_ON"),
          Map.entry("connectsTo", "CONNECTS_TO"),
          Map.entry("cooperatesWith", "COOPERATES_WITH"),
          Map.entry("copiesFrom", "COPIES_FROM"),
          Map.entry("adoptedFrom", "COPIES_FROM"),
          Map.entry("basedOn", "BASED_ON"),
          Map.entry("achieves", "ACHIEVES"),
          Map.entry("inDocument", "IN_DOCUMENT"),
          Map.entry("describes", "DESCRIBES"),
          Map.entry("about", "ABOUT"),
          Map.entry("classifiedAs", "CLASSIFIED_AS"),
          Map.entry("partOf", "PART_OF"),
          Map.entry("jurisdiction", "JURISDICTION"));

  private static final List<String> BARE = List.of("inDocument", "partOf", "jurisdiction");

  private final String base;
  private final List<String> lines = new ArrayList<>();

  private RdfAsGraph(String base) {
    this.base = base;
  }

  /** The sorted lines of a data set's graph. */
  static List<String> lines(DatasetGraph data, String base) {
    RdfAsGraph reading = new RdfAsGraph(base);
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (name.getURI().startsWith(base + "graph/case/")
                  || name.getURI().equals(base + "graph/entities")) {
                reading.read(data.getGraph(name));
              }
            });
    return reading.lines.stream().sorted().toList();
  }

  private void read(Graph graph) {
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(typed -> read(graph, typed.getSubject(), typed.getObject()));
    for (String bare : BARE) {
      graph.stream(Node.ANY, term(bare), Node.ANY)
          .forEach(t -> relation(RELATIONS.get(bare), t.getSubject(), t.getObject(), Map.of()));
    }
    graph.stream(Node.ANY, SKOS.broader.asNode(), Node.ANY)
        .forEach(t -> relation("BROADER", t.getSubject(), t.getObject(), Map.of()));
    graph.stream(Node.ANY, SKOS.related.asNode(), Node.ANY)
        .forEach(t -> relation("RELATED", t.getSubject(), t.getObject(), Map.of()));
  }

  private void read(Graph graph, Node subject, Node type) {
    String name = type.getURI().startsWith(ONTOLOGY) ? local(type) : "";
    switch (name) {
      case "Fact", "UnrealisedStatement", "DerivedStatement", "Description" ->
          statement(graph, subject, name);
      case "Document",
          "Case",
          "Region",
          "Agency",
          "Policy",
          "Platform",
          "Measure",
          "Outcome",
          "UnrealisedOutcome" ->
          node(graph, subject, name);
      default -> {
        if (type.equals(SKOS.Concept.asNode())) {
          node(graph, subject, id(subject).startsWith("topic/") ? "Topic" : "Concept");
        }
      }
    }
  }

  private void node(Graph graph, Node subject, String label) {
    Bag bag = new Bag(graph, subject);
    bag.put("id", id(subject));
    bag.one("name", label.equals("Topic") || label.equals("Concept") ? null : RDFS.label.asNode());
    for (Node label2 : bag.all(SKOS.prefLabel.asNode())) {
      bag.put(label2.getLiteralLanguage().equals("en") ? "nameEn" : "name", value(label2));
    }
    bag.one("code", SKOS.notation.asNode());
    if (!label.equals("Case") && !label.equals("Document") && !label.endsWith("Outcome")) {
      bag.list("aliases", SKOS.altLabel.asNode());
    }
    bag.ids("formerIds", DCTerms.replaces.asNode(), "");
    bag.key("region", term("region"), REGION);
    for (String same :
        List.of(
            "path",
            "collection",
            "uri",
            "sha256",
            "encoding",
            "fingerprint",
            "subtitle",
            "start",
            "end",
            "fullName",
            "adminCode",
            "metric",
            "baseline",
            "bound",
            "number")) {
      bag.one(same, term(same));
    }
    bag.one("cases", term("caseCount"));
    bag.one("mentions", term("mentionCount"));
    bag.one("date", DCTerms.issued.asNode());
    bag.one("date", DCTerms.date.asNode());
    bag.one("source", term("credit"));
    bag.one("number", term("documentNumber"));
    bag.one("value", term("valueAsWritten"));
    bag.one("unit", term("unitAsWritten"));
    bag.one("written", term("asWritten"));
    bag.name("level", term("regionLevel"));
    bag.name("direction", term("direction"));
    bag.key("caseId", term("inCase"), "");
    lines.add("(:" + label + " " + bag.properties + ")");
  }

  private void statement(Graph graph, Node subject, String kind) {
    Bag bag = new Bag(graph, subject);
    Node from = bag.only(term("subject"));
    Node predicate = bag.only(term("predicate"));
    Node to = bag.only(term("object"));
    String type = RELATIONS.get(local(predicate));
    boolean unrealised = kind.equals("UnrealisedStatement");
    if (graph.contains(from, predicate, to) == unrealised) {
      throw new AssertionError("only what is realised is a plain triple: " + subject);
    }
    boolean keyed = !type.equals("ABOUT") && !type.equals("CLASSIFIED_AS");
    if (keyed) {
      bag.put("key", id(subject));
    }
    if (kind.equals("DerivedStatement")) {
      derived(bag, type, from);
    } else {
      bag.key("caseId", term("inCase"), "");
      quotes(graph, bag, kind);
    }
    if (unrealised) {
      bag.put("type", type);
    }
    for (String same :
        List.of(
            "method", "confidence", "since", "pioneer", "mode", "correctedBy", "correctedWhen")) {
      bag.one(same, term(same));
    }
    bag.name("status", term("status"));
    bag.key("measure", term("measure"), "");
    bag.key("adopted", term("adoptedMeasure"), "");
    bag.key("original", term("originalMeasure"), "");
    bag.one("name", term("statedName"));
    bag.one("number", term("statedNumber"));
    bag.key("concept", term("concept"), "concept/");
    bag.key("region", term("region"), REGION);
    bag.ids("formerIds", DCTerms.replaces.asNode(), "");
    if (kind.equals("Description")) {
      bag.list("aliases", term("statedAlias"));
      bag.properties.computeIfPresent(
          "aliases", (name, all) -> ((List<?>) all).isEmpty() ? null : all);
    }
    relation(unrealised ? "UNREALISED" : type, from, to, bag.properties);
  }

  private void derived(Bag bag, String type, Node from) {
    boolean ofCase = id(from).startsWith("case/");
    if (!ofCase) {
      bag.put("derived", true);
      bag.one("cases", term("caseCount"));
    }
    if (type.equals("COPIES_FROM")) {
      bag.ids("caseIds", term("inCase"), "");
    }
  }

  private void quotes(Graph graph, Bag bag, String kind) {
    List<Node> targets = new ArrayList<>(bag.all(OA.hasTarget.asNode()));
    targets.sort((a, b) -> Integer.compare(number(a), number(b)));
    List<Object> texts = new ArrayList<>();
    List<Object> spans = new ArrayList<>();
    List<Object> pages = new ArrayList<>();
    for (Node target : targets) {
      Bag quote = new Bag(graph, target);
      Bag position = new Bag(graph, quote.only(OA.hasSelector.asNode()));
      Object start = value(position.only(OA.start.asNode()));
      Object end = value(position.only(OA.end.asNode()));
      quote.one("spans", term("spans"));
      quote.one("page", term("page"));
      texts.add(value(quote.only(term("text"))));
      spans.add(quote.properties.getOrDefault("spans", start + "-" + end));
      pages.add(quote.properties.getOrDefault("page", 0L));
      if (!kind.equals("Description")) {
        bag.put("start", start);
        bag.put("end", end);
      }
    }
    boolean paged = pages.stream().anyMatch(p -> !p.equals(0L));
    if (kind.equals("Description")) {
      bag.put("mentions", (long) texts.size());
      bag.put("surfaceForms", texts);
      bag.put("spans", spans);
      if (paged) {
        bag.put("pages", pages);
      }
    } else {
      bag.put("evidence", texts.get(0));
      bag.put("spans", spans.get(0));
      if (paged) {
        bag.put("page", pages.get(0));
      }
    }
  }

  private static int number(Node quote) {
    String digits = quote.getURI().replaceAll(".*[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private void relation(String type, Node from, Node to, Map<String, Object> properties) {
    lines.add("(%s)-[:%s %s]->(%s)".formatted(id(from), type, new TreeMap<>(properties), id(to)));
  }

  private String id(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri.substring(SCHEMES.length());
  }

  private static Node term(String name) {
    return NodeFactory.createURI(ONTOLOGY + name);
  }

  private static String local(Node term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }

  private static Object value(Node literal) {
    String words = literal.getLiteralLexicalForm();
    return switch (literal.getLiteralDatatypeURI().replaceAll(".*#", "")) {
      case "integer" -> Long.valueOf(words);
      case "decimal" -> Double.valueOf(words);
      default -> words;
    };
  }

  /** What is said of one subject, as properties of the graph. */
  private final class Bag {
    private final Graph graph;
    private final Node subject;
    private final TreeMap<String, Object> properties = new TreeMap<>();

    Bag(Graph graph, Node subject) {
      this.graph = graph;
      this.subject = subject;
    }

    void put(String name, Object value) {
      properties.put(name, value);
    }

    List<Node> all(Node predicate) {
      try (Stream<Triple> found = graph.stream(subject, predicate, Node.ANY)) {
        return found.map(Triple::getObject).toList();
      }
    }

    Node only(Node predicate) {
      List<Node> all = all(predicate);
      if (all.size() != 1) {
        throw new AssertionError(subject + " has " + all.size() + " of " + predicate);
      }
      return all.get(0);
    }

    void one(String name, Node predicate) {
      if (predicate != null && !all(predicate).isEmpty()) {
        put(name, value(only(predicate)));
      }
    }

    void name(String name, Node predicate) {
      if (!all(predicate).isEmpty()) {
        put(name, local(only(predicate)));
      }
    }

    void key(String name, Node predicate, String prefix) {
      if (!all(predicate).isEmpty() && !properties.containsKey("caseIds")) {
        put(name, id(only(predicate)).substring(prefix.length()));
      }
    }

    void list(String name, Node predicate) {
      put(
          name,
          all(predicate).stream().map(RdfAsGraph::value).map(Object::toString).sorted().toList());
    }

    void ids(String name, Node predicate, String prefix) {
      List<String> ids =
          all(predicate).stream().map(n -> id(n).substring(prefix.length())).sorted().toList();
      if (!ids.isEmpty()) {
        put(name, ids);
      }
    }
  }
}
