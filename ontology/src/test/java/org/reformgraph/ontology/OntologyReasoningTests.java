package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.InferenceType;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Holds {@code reform.ttl} against OWL 2 DL and asks HermiT whether it makes sense. */
class OntologyReasoningTests {
  private static final String DATA = "https://example.org/";

  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final OWLDataFactory terms = manager.getOWLDataFactory();
  private OWLOntology ontology;
  private OWLReasoner reasoner;

  @BeforeEach
  void read() throws IOException, OWLOntologyCreationException {
    try (InputStream turtle = ReformOntology.class.getResourceAsStream("reform.ttl")) {
      ontology = manager.loadOntologyFromOntologyDocument(turtle);
    }
    reasoner = new ReasonerFactory().createNonBufferingReasoner(ontology);
  }

  @AfterEach
  void close() {
    reasoner.dispose();
  }

  @Test
  void isInOwl2Dl() {
    assertThat(Profiles.OWL2_DL.checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void namesItself() {
    assertThat(ontology.getOntologyID().getOntologyIRI())
        .contains(IRI.create(REFORM.ONTOLOGY.getURI()));
    assertThat(ontology.getOntologyID().getVersionIRI()).isPresent();
  }

  @Test
  void isConsistentAndEveryClassCanHaveMembers() {
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "implements, measure, region",
    "deliveredOn, agency, platform",
    "inDocument, case, measure",
    "regionLevel, region, planned",
    "classifiedAs, measure, platform"
  })
  void aRelationBetweenTheWrongKindsOfThingContradictsIt(String property, String from, String to) {
    addThings();
    assertThat(reasoner.isConsistent()).isTrue();
    relate(property, from, to);
    assertThat(reasoner.isConsistent()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "implements, region, measure",
    "implements, agency, policy",
    "issues, region, policy",
    "deliveredOn, measure, platform",
    "copiesFrom, agency, region",
    "achieves, case, outcome",
    "inCase, fact, case",
    "predicate, fact, implements",
    "subject, fact, region"
  })
  void aRelationBetweenTheRightKindsDoesNot(String property, String from, String to) {
    addThings();
    relate(property, from, to);
    assertThat(reasoner.isConsistent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Region, https://schema.org/AdministrativeArea",
    "Agency, http://www.w3.org/ns/org#Organization",
    "Policy, http://data.europa.eu/eli/ontology#LegalResource",
    "Platform, http://data.europa.eu/m8g/Channel",
    "Measure, http://www.w3.org/ns/prov#Entity",
    "Fact, http://www.w3.org/ns/oa#Annotation",
    "Outcome, http://qudt.org/schema/qudt/QuantityValue"
  })
  void othersFindOurThingsUnderTheirOwnClasses(String ours, String theirs) {
    reasoner.precomputeInferences(InferenceType.CLASS_HIERARCHY);
    OWLClass subclass = terms.getOWLClass(REFORM.NS + ours);
    assertThat(reasoner.getSuperClasses(subclass).containsEntity(terms.getOWLClass(theirs)))
        .isTrue();
  }

  private void addThings() {
    for (String name :
        new String[] {
          "Case", "Region", "Agency", "Policy", "Platform", "Measure", "Outcome", "Fact"
        }) {
      manager.addAxiom(
          ontology,
          terms.getOWLClassAssertionAxiom(
              terms.getOWLClass(REFORM.NS + name),
              individual(name.toLowerCase(java.util.Locale.ROOT))));
    }
  }

  private void relate(String property, String from, String to) {
    manager.addAxiom(
        ontology,
        terms.getOWLObjectPropertyAssertionAxiom(
            terms.getOWLObjectProperty(REFORM.NS + property), individual(from), individual(to)));
  }

  /** A thing of the sample, or the term of the ontology of that name. */
  private OWLNamedIndividual individual(String name) {
    boolean term = name.equals("planned") || name.equals("implements");
    return terms.getOWLNamedIndividual((term ? REFORM.NS : DATA) + name);
  }
}
