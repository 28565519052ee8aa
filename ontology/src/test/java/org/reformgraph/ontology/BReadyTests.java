package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.reformgraph.model.Topic;

/** The topics of B-READY and the mappings of the indicators to them. */
class BReadyTests {
  private final Model scheme = ReformOntology.bReady();

  @Test
  void thereAreTenTopicsEachWithBothNamesAndDefinitions() {
    List<Resource> topics = scheme.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
    assertThat(topics).hasSize(10);
    assertThat(topics)
        .allSatisfy(
            topic -> {
              assertThat(topic.getURI()).endsWith(topic.getProperty(SKOS.notation).getString());
              for (String language : List.of("zh", "en")) {
                assertThat(topic.listProperties(SKOS.prefLabel, language).toList()).hasSize(1);
                assertThat(topic.listProperties(SKOS.definition, language).toList()).hasSize(1);
              }
            });
  }

  @Test
  void everyMappingLeadsFromAnIndicatorToATopic() {
    List<Statement> mappings =
        scheme
            .listStatements()
            .filterKeep(s -> s.getPredicate().getLocalName().endsWith("Match"))
            .toList();
    assertThat(mappings).hasSize(15);
    for (Statement mapping : mappings) {
      String code = mapping.getSubject().getURI().substring(SkosReader.TOPICS.length());
      assertThat(Topic.ofCode(code)).as(code).isPresent();
      assertThat(mapping.getResource().hasProperty(RDF.type, SKOS.Concept)).isTrue();
    }
  }

  @Test
  void onlyIndicatorsWithoutCounterpartHaveNoMapping() {
    Set<String> mapped =
        scheme
            .listStatements()
            .filterKeep(s -> s.getPredicate().getLocalName().endsWith("Match"))
            .mapWith(s -> s.getSubject().getURI().substring(SkosReader.TOPICS.length()))
            .toList()
            .stream()
            .collect(Collectors.toSet());
    assertThat(Topic.values())
        .filteredOn(topic -> !mapped.contains(topic.code()))
        .containsExactly(
            Topic.MINORITY_INVESTORS, Topic.GOVERNMENT_SERVICES, Topic.INCLUSIVE_INNOVATION);
  }
}
