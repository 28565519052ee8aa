package org.reformgraph.rdf;

import static java.util.Map.entry;
import static org.reformgraph.rdf.PropertyTerm.literal;
import static org.reformgraph.rdf.PropertyTerm.node;
import static org.reformgraph.rdf.PropertyTerm.term;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.reformgraph.ontology.UnitTable;
import org.reformgraph.ontology.vocabulary.QUDT;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.source.GraphNode;

/** What is said of a node itself. */
final class NodeTriples {
  private static final Terms NODE =
      new Terms(
          "a node",
          Map.of(
              "name", literal(RDFS.label.asNode(), Literals::chinese),
              "aliases", literal(SKOS.altLabel.asNode(), Literals::chinese)));

  private static final Terms ENTITY =
      NODE.with(
          "an entity",
          Map.of(
              "region", node(REFORM.region, "region/"),
              "cases", literal(REFORM.caseCount, Literals::integer),
              "mentions", literal(REFORM.mentionCount, Literals::integer),
              "formerIds", node(DCTerms.replaces.asNode(), "")));

  private static final Terms CONCEPT =
      NODE.with(
          "a concept",
          Map.of(
              "name", literal(SKOS.prefLabel.asNode(), Literals::chinese),
              "nameEn", literal(SKOS.prefLabel.asNode(), Literals::english),
              "code", literal(SKOS.notation.asNode(), Literals::string)));

  private static final Terms OUTCOME =
      NODE.with(
          "an outcome",
          Map.of(
              "caseId", node(REFORM.inCase, ""),
              "metric", literal(REFORM.metric, Literals::string),
              "value", literal(REFORM.valueAsWritten, Literals::string),
              "unit", literal(REFORM.unitAsWritten, Literals::string),
              "number", literal(REFORM.number, Literals::decimal),
              "written", literal(REFORM.asWritten, Literals::string),
              "bound", literal(REFORM.bound, Literals::string),
              "direction", term(REFORM.direction),
              "baseline", literal(REFORM.baseline, Literals::string)));

  private static final Map<String, Terms> TERMS =
      Map.ofEntries(
          entry(
              "Document",
              NODE.with(
                  "a document",
                  Map.of(
                      "path", literal(REFORM.path, Literals::string),
                      "collection", literal(REFORM.collection, Literals::string),
                      "uri", literal(REFORM.uri, Literals::string),
                      "sha256", literal(REFORM.sha256, Literals::hex),
                      "encoding", literal(REFORM.encoding, Literals::string),
                      "date", literal(DCTerms.issued.asNode(), Literals::date),
                      "fingerprint", literal(REFORM.fingerprint, Literals::string)))),
          entry(
              "Case",
              NODE.with(
                  "a case",
                  Map.of(
                      "region", node(REFORM.region, "region/"),
                      "subtitle", literal(REFORM.subtitle, Literals::string),
                      "date", literal(DCTerms.date.asNode(), Literals::date),
                      "source", literal(REFORM.credit, Literals::string),
                      "start", literal(REFORM.start, Literals::integer),
                      "end", literal(REFORM.end, Literals::integer),
                      "corrections", literal(REFORM.correction, Literals::string)))),
          entry(
              "Region",
              ENTITY.with(
                  "a region",
                  Map.of(
                      "fullName", literal(REFORM.fullName, Literals::string),
                      "adminCode", literal(REFORM.adminCode, Literals::string),
                      "level", term(REFORM.regionLevel)))),
          entry("Agency", ENTITY),
          entry(
              "Policy",
              ENTITY.with(
                  "a policy", Map.of("number", literal(REFORM.documentNumber, Literals::string)))),
          entry("Platform", ENTITY),
          entry("Measure", ENTITY),
          entry("Concept", CONCEPT),
          entry("Topic", CONCEPT),
          entry("Outcome", OUTCOME),
          entry("UnrealisedOutcome", OUTCOME));

  private static final UnitTable UNITS = UnitTable.bundled();

  private NodeTriples() {}

  static void add(GraphNode node, DataIris iris, Triples to) {
    Terms terms = TERMS.get(node.label());
    if (terms == null) {
      throw new IllegalArgumentException("the label '" + node.label() + "' has no RDF class");
    }
    Node subject = iris.of(node.id());
    boolean concept = terms.equals(CONCEPT);
    to.add(subject, RDF.type.asNode(), concept ? SKOS.Concept.asNode() : REFORM.term(node.label()));
    if (concept) {
      to.add(subject, SKOS.inScheme.asNode(), DataIris.scheme(node));
    }
    terms.add(subject, node.properties(), iris, to);
    if (terms.equals(OUTCOME)) {
      normalised(subject, node, to);
    }
  }

  /** The number again in a unit that outcomes of other texts have too, where the unit is known. */
  private static void normalised(Node subject, GraphNode outcome, Triples to) {
    Number number = (Number) outcome.properties().get("number");
    Object unit = outcome.properties().get("unit");
    if (number != null && unit != null) {
      UNITS
          .normalise(BigDecimal.valueOf(number.doubleValue()), (String) unit)
          .ifPresent(
              quantity -> {
                to.add(subject, QUDT.hasUnit, NodeFactory.createURI(quantity.unitIri()));
                to.add(subject, QUDT.numericValue, Literals.decimal(quantity.number()));
              });
    }
  }
}
