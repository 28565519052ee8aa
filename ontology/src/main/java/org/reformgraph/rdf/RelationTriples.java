package org.reformgraph.rdf;

import static org.reformgraph.rdf.PropertyTerm.literal;
import static org.reformgraph.rdf.PropertyTerm.node;
import static org.reformgraph.rdf.PropertyTerm.term;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.source.GraphRelation;

/**
 * What a relation says: a plain triple, unless it is unrealised, and a statement that carries its
 * properties, if it has any.
 */
final class RelationTriples {
  private static final String UNREALISED = "UNREALISED";
  private static final String DESCRIBES = "DESCRIBES";
  private static final String COPIES_FROM = "COPIES_FROM";

  private static final Map<String, Node> PREDICATES =
      Map.ofEntries(
          Map.entry("IMPLEMENTS", REFORM.implements_),
          Map.entry("ISSUES", REFORM.issues),
          Map.entry("OPERATES", REFORM.operates),
          Map.entry("DELIVERED_ON", REFORM.deliveredOn),
          Map.entry("CONNECTS_TO", REFORM.connectsTo),
          Map.entry("COOPERATES_WITH", REFORM.cooperatesWith),
          Map.entry(COPIES_FROM, REFORM.copiesFrom),
          Map.entry("BASED_ON", REFORM.basedOn),
          Map.entry("ACHIEVES", REFORM.achieves),
          Map.entry("IN_DOCUMENT", REFORM.inDocument),
          Map.entry(DESCRIBES, REFORM.describes),
          Map.entry("ABOUT", REFORM.about),
          Map.entry("CLASSIFIED_AS", REFORM.classifiedAs),
          Map.entry("PART_OF", REFORM.partOf),
          Map.entry("JURISDICTION", REFORM.jurisdiction),
          Map.entry("BROADER", SKOS.broader.asNode()),
          Map.entry("RELATED", SKOS.related.asNode()));

  private static final Terms STATEMENT =
      new Terms(
          "a statement",
          Map.of(
              "caseId", node(REFORM.inCase, ""),
              "method", literal(REFORM.method, Literals::string),
              "confidence", literal(REFORM.confidence, Literals::decimal),
              "since", literal(REFORM.since, Literals::date),
              "pioneer", literal(REFORM.pioneer, Literals::string),
              "correctedBy", literal(REFORM.correctedBy, Literals::string),
              "correctedWhen", literal(REFORM.correctedWhen, Literals::date)));

  private static final Terms FACT =
      STATEMENT.with(
          "a fact",
          Map.of(
              "mode", literal(REFORM.mode, Literals::string),
              "measure", node(REFORM.measure, ""),
              "adopted", node(REFORM.adoptedMeasure, ""),
              "original", node(REFORM.originalMeasure, ""),
              "status", term(REFORM.status)));

  private static final Terms DERIVED =
      STATEMENT.with(
          "a derived statement",
          Map.of(
              "cases", literal(REFORM.caseCount, Literals::integer),
              "caseIds", node(REFORM.inCase, "")));

  private static final Terms DESCRIPTION =
      STATEMENT.with(
          "a description",
          Map.of(
              "name", literal(REFORM.statedName, Literals::string),
              "aliases", literal(REFORM.statedAlias, Literals::string),
              "number", literal(REFORM.statedNumber, Literals::string),
              "region", node(REFORM.region, "region/"),
              "concept", node(REFORM.concept, "concept/"),
              "formerIds", node(DCTerms.replaces.asNode(), "")));

  private final GraphRelation relation;
  private final String caseId;
  private final DataIris iris;
  private final Triples to;
  private final TreeMap<String, Object> rest;

  private RelationTriples(GraphRelation relation, String caseId, DataIris iris, Triples to) {
    this.relation = relation;
    this.caseId = caseId;
    this.iris = iris;
    this.to = to;
    this.rest = new TreeMap<>(relation.properties());
  }

  /**
   * Says a relation.
   *
   * @param caseId the case whose part it is in; null when it is shared
   * @param document the document that the case stands in; null when it is shared
   */
  static void add(GraphRelation relation, String caseId, Node document, DataIris iris, Triples to) {
    new RelationTriples(relation, caseId, iris, to).add(document);
  }

  private void add(Node document) {
    if (!relation.type().equals(UNREALISED)) {
      to.add(iris.of(relation.from()), predicate(), iris.of(relation.to()));
    }
    if (!rest.isEmpty()) {
      statement(document);
    }
  }

  private void statement(Node document) {
    Node statement = iris.of(key());
    to.add(statement, RDF.type.asNode(), type());
    to.add(statement, REFORM.subject, iris.of(relation.from()));
    to.add(statement, REFORM.predicate, predicate());
    to.add(statement, REFORM.object, iris.of(relation.to()));
    rest.keySet().removeAll(List.of("key", "type", "derived"));
    Quotes quotes = new Quotes(document, to);
    if (rest.containsKey("evidence")) {
      quotes.add(
          statement,
          "evidence",
          (String) rest.remove("evidence"),
          (String) rest.remove("spans"),
          (Number) rest.remove("page"));
      rest.keySet().removeAll(List.of("start", "end"));
    } else if (rest.containsKey("surfaceForms")) {
      quotes.addMentions(
          statement,
          (List<?>) rest.remove("surfaceForms"),
          (List<?>) rest.remove("spans"),
          (List<?>) rest.remove("pages"));
      rest.remove("mentions");
    }
    if (!rest.containsKey("caseId") && caseId != null) {
      rest.put("caseId", caseId);
    }
    terms().add(statement, rest, iris, to);
  }

  private String key() {
    Object key = relation.properties().get("key");
    return key != null
        ? (String) key
        : CanonicalId.relation(
            relation.type(), relation.from(), relation.to(), caseId == null ? "" : caseId, null);
  }

  private Node predicate() {
    String type =
        relation.type().equals(UNREALISED)
            ? (String) relation.properties().get("type")
            : relation.type();
    Node predicate = PREDICATES.get(type);
    if (predicate == null) {
      throw new IllegalArgumentException("the relation '" + type + "' has no RDF property");
    }
    return type.equals(COPIES_FROM) && relation.from().startsWith("measure/")
        ? REFORM.adoptedFrom
        : predicate;
  }

  private Node type() {
    if (relation.type().equals(DESCRIBES)) {
      return REFORM.Description;
    }
    if (relation.type().equals(UNREALISED)) {
      return REFORM.UnrealisedStatement;
    }
    return derived() ? REFORM.DerivedStatement : REFORM.Fact;
  }

  private Terms terms() {
    if (relation.type().equals(DESCRIBES)) {
      return DESCRIPTION;
    }
    return derived() ? DERIVED : FACT;
  }

  private boolean derived() {
    return !relation.properties().containsKey("evidence");
  }
}
