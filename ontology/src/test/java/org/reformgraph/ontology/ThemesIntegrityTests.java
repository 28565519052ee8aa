package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Topic;

/**
 * Holds {@code themes.ttl} against the integrity conditions of the <a
 * href="https://www.w3.org/TR/skos-reference/">SKOS reference</a>; their numbers stand in brackets.
 */
class ThemesIntegrityTests {
  private static final String SCHEMES = "https://w3id.org/reformgraph/scheme/";

  private final Model themes = RDFDataMgr.loadModel("org/reformgraph/ontology/themes.ttl");

  @Test
  void theTopicsAreTheIndicatorsOfTheModel() {
    Map<String, List<String>> read = new HashMap<>();
    for (Resource topic : concepts("topics")) {
      String code = topic.getProperty(SKOS.notation).getString();
      assertThat(topic.getURI()).isEqualTo(SkosReader.TOPICS + code);
      read.put(code, List.of(label(topic, "zh"), label(topic, "en")));
    }
    Map<String, List<String>> expected = new HashMap<>();
    Arrays.stream(Topic.values()).forEach(t -> expected.put(t.code(), List.of(t.zh(), t.en())));
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void everyConceptIsInOneScheme() {
    assertThat(themes.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
        .allSatisfy(c -> assertThat(c.listProperties(SKOS.inScheme).toList()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "measures"})
  void everyConceptHasOneNotationAndOnePreferredLabelALanguage(String scheme) {
    assertThat(concepts(scheme))
        .allSatisfy( // [S14]
            concept -> {
              assertThat(concept.listProperties(SKOS.notation).toList()).hasSize(1);
              assertThat(concept.listProperties(SKOS.prefLabel, "zh").toList()).hasSize(1);
              assertThat(concept.listProperties(SKOS.prefLabel, "en").toList()).hasSize(1);
              assertThat(concept.listProperties(SKOS.prefLabel).toList()).hasSize(2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "measures"})
  void noLabelIsGivenTwice(String scheme) {
    Map<RDFNode, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (Resource concept : concepts(scheme)) { // [S13] and between concepts
      for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
        for (Statement s : concept.listProperties(property).toList()) {
          String other = owners.put(s.getObject(), concept.getURI());
          if (other != null) {
            clashes.add(s.getObject() + " of " + concept + " and " + other);
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void theTopConceptsAreThoseWithoutABroaderOne() {
    for (String scheme : List.of("topics", "measures")) {
      Resource uri = themes.createResource(SCHEMES + scheme);
      for (Resource concept : concepts(scheme)) {
        assertThat(concept.hasProperty(SKOS.topConceptOf, uri))
            .as(concept.getURI())
            .isEqualTo(!concept.hasProperty(SKOS.broader));
      }
    }
  }

  @Test
  void linksStayInsideTheSchemeAndMatchesLeaveIt() {
    Set<Resource> measures = new HashSet<>(concepts("measures"));
    Set<Resource> topics = new HashSet<>(concepts("topics"));
    for (Resource concept : measures) {
      assertThat(measures).containsAll(objects(concept, SKOS.broader));
      assertThat(measures).containsAll(objects(concept, SKOS.related));
      assertThat(topics).containsAll(objects(concept, SKOS.relatedMatch));
    }
  }

  @Test
  void noConceptIsRelatedToOneAboveIt() {
    for (Resource concept : concepts("measures")) { // [S27]
      Set<Resource> above = above(concept);
      assertThat(above).doesNotContain(concept);
      for (Resource related : objects(concept, SKOS.related)) {
        assertThat(above).doesNotContain(related);
        assertThat(above(related)).doesNotContain(concept);
        assertThat(related).isNotEqualTo(concept);
      }
    }
  }

  @Test
  void noConceptNamesAnAncestorThatItsParentsAlreadyImply() {
    for (Resource concept : concepts("measures")) {
      Set<Resource> parents = objects(concept, SKOS.broader);
      assertThat(parents)
          .as(concept.getURI())
          .allSatisfy(
              parent -> assertThat(parents).noneMatch(other -> above(other).contains(parent)));
    }
  }

  private Set<Resource> above(Resource concept) {
    Set<Resource> found = new HashSet<>();
    List<Resource> open = new ArrayList<>(objects(concept, SKOS.broader));
    while (!open.isEmpty()) {
      Resource next = open.remove(0);
      if (found.add(next)) {
        open.addAll(objects(next, SKOS.broader));
      }
    }
    return found;
  }

  private List<Resource> concepts(String scheme) {
    Resource uri = themes.createResource(SCHEMES + scheme);
    return themes.listSubjectsWithProperty(SKOS.inScheme, uri).toList();
  }

  private static Set<Resource> objects(Resource concept, Property property) {
    Set<Resource> objects = new HashSet<>();
    concept.listProperties(property).forEachRemaining(s -> objects.add(s.getResource()));
    return objects;
  }

  private static String label(Resource concept, String language) {
    return concept.getProperty(SKOS.prefLabel, language).getString();
  }
}
