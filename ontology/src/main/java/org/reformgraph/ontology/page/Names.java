package org.reformgraph.ontology.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reformgraph.ontology.vocabulary.REFORM;

/** How terms are named on the page, and which vocabulary of others they are of. */
final class Names {
  private final Model vocabularies;

  Names(Model vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** A text of a resource; empty when it has none in that language. */
  static String text(Resource resource, Property property, String language) {
    return Optional.ofNullable(resource.getProperty(property, language))
        .map(statement -> statement.getString())
        .orElse("");
  }

  static boolean isOurs(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(REFORM.NS);
  }

  /** The last part of one of our terms' IRIs, which is its anchor too. */
  static String local(Resource term) {
    return term.getURI().substring(REFORM.NS.length());
  }

  /** As {@code prov:Plan}; the whole IRI where no vocabulary has it. */
  String shortName(Resource term) {
    if (isOurs(term)) {
      return "reform:" + local(term);
    }
    String prefixed = vocabularies.shortForm(term.getURI());
    return prefixed.equals(term.getURI()) ? term.getURI() : prefixed;
  }

  /** The vocabulary that a term of others is of. */
  Optional<Resource> vocabulary(Resource term) {
    return Optional.ofNullable(
        vocabularies.createResource(term.getURI()).getPropertyResourceValue(RDFS.isDefinedBy));
  }

  static String version(Resource vocabulary) {
    return vocabulary.getProperty(OWL.versionInfo).getString();
  }

  /** All vocabularies of others, by title. */
  List<Resource> vocabularies() {
    return vocabularies.listSubjectsWithProperty(RDF.type, DCTerms.Standard).toList().stream()
        .sorted(Comparator.comparing(v -> text(v, DCTerms.title, "en")))
        .toList();
  }

  /** The terms of a vocabulary that are used. */
  List<Resource> terms(Resource vocabulary) {
    return vocabularies.listSubjectsWithProperty(RDFS.isDefinedBy, vocabulary).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }
}
