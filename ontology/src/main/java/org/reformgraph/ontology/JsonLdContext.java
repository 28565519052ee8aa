package org.reformgraph.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.reformgraph.ontology.vocabulary.QUDT;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * The JSON-LD context with which data reads as plain JSON: each term of the ontology under its own
 * name, and the terms of others that data uses under theirs.
 */
public final class JsonLdContext {
  private static final List<Resource> FROM_OTHERS =
      List.of(
          OA.hasTarget,
          OA.hasSource,
          OA.hasSelector,
          SKOS.broader,
          SKOS.related,
          SKOS.inScheme,
          DCTerms.replaces);

  private final Model ontology = ReformOntology.ontology();
  private final JsonObject terms = new JsonObject();

  private JsonLdContext() {}

  /** An object whose only key is {@code @context}. */
  public static JsonObject json() {
    JsonLdContext context = new JsonLdContext();
    context.prefixes();
    context.names();
    FROM_OTHERS.forEach(context::link);
    context.ours();
    JsonObject document = new JsonObject();
    document.put("@context", context.terms);
    return document;
  }

  private void prefixes() {
    terms.put("reform", REFORM.NS);
    terms.put("rdfs", RDFS.uri);
    terms.put("xsd", XSD.NS);
    terms.put("skos", SKOS.uri);
    terms.put("dct", DCTerms.NS);
    terms.put("oa", OA.NS);
    terms.put("qudt", QUDT.NS);
    terms.put("unit", UnitTable.NAMESPACE);
    terms.put("id", "@id");
    terms.put("type", "@type");
  }

  /** Names are Chinese unless they say otherwise. */
  private void names() {
    terms.put("label", term("rdfs:label", "@language", "zh"));
    terms.put("altLabel", term("skos:altLabel", "@language", "zh"));
    terms.put("hasUnit", term("qudt:hasUnit", "@type", "@id"));
    terms.put("numericValue", term("qudt:numericValue", "@type", "xsd:decimal"));
  }

  private void link(Resource property) {
    terms.put(property.getLocalName(), term(property.getURI(), "@type", "@id"));
  }

  private void ours() {
    ontology.listSubjects().toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(REFORM.NS))
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(this::ours);
  }

  private void ours(Resource term) {
    String name = term.getURI().substring(REFORM.NS.length());
    if (term.hasProperty(RDF.type, OWL.ObjectProperty)) {
      terms.put(name, term("reform:" + name, "@type", leadsToATerm(term) ? "@vocab" : "@id"));
    } else if (term.hasProperty(RDF.type, OWL.DatatypeProperty)) {
      value(name, term.getPropertyResourceValue(RDFS.range));
    } else {
      terms.put(name, "reform:" + name);
    }
  }

  /** Whether a value is a term of the ontology, so that JSON can give its name alone. */
  private static boolean leadsToATerm(Resource property) {
    Resource range = property.getPropertyResourceValue(RDFS.range);
    return property.getURI().equals(REFORM.predicate.getURI())
        || (range != null && range.hasProperty(OWL.equivalentClass));
  }

  /** Strings need no type; dates come in three, so that each value says its own. */
  private void value(String name, Resource range) {
    if (range == null || range.equals(XSD.xstring)) {
      terms.put(name, "reform:" + name);
    } else {
      Resource type = range.equals(XSD.nonNegativeInteger) ? XSD.integer : range;
      terms.put(name, term("reform:" + name, "@type", "xsd:" + type.getLocalName()));
    }
  }

  private static JsonObject term(String id, String key, String value) {
    JsonObject term = new JsonObject();
    term.put("@id", id);
    term.put(key, value);
    return term;
  }
}
