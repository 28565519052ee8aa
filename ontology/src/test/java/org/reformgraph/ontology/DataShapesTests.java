package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.reformgraph.ontology.vocabulary.REFORM;

/** A right sample conforms to {@code shapes.ttl}; each way of breaking it is told in words. */
class DataShapesTests {
  private static final String PREFIXES =
      """
      BASE <https://example.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX qudt: <http://qudt.org/schema/qudt/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX reform: <https://w3id.org/reformgraph/ontology#>
      PREFIX concept: <https://w3id.org/reformgraph/concept/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX topic: <https://w3id.org/reformgraph/topic/>
      PREFIX unit: <http://qudt.org/vocab/unit/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final DataShapes SHAPES = new DataShapes();

  private final Model sample = RDFDataMgr.loadModel("org/reformgraph/ontology/sample.ttl");

  @Test
  void theSampleConforms() {
    assertThat(SHAPES.violations(sample.getGraph())).isEmpty();
  }

  @Test
  void theConceptSchemesConform() {
    Model schemes = ReformOntology.themes().add(ReformOntology.bReady());
    assertThat(SHAPES.violations(schemes.getGraph())).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "broken.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
  void aBrokenFactIsToldInWords(String update, String focus, String zh, String en) {
    UpdateAction.parseExecute(PREFIXES + update, sample);
    assertThat(SHAPES.violations(sample.getGraph()))
        .as(update)
        .anySatisfy(
            violation -> {
              assertThat(violation.focus()).endsWith(focus);
              assertThat(violation.zh()).isEqualTo(zh);
              assertThat(violation.en()).isEqualTo(en);
              assertThat(violation.toString()).contains(focus).endsWith(en);
            });
  }

  @Test
  void everyMessageIsInBothLanguages() {
    Model model = ReformOntology.shapes();
    List<Resource> owners = model.listSubjectsWithProperty(SHACLM.message).toList();
    assertThat(owners).hasSizeGreaterThan(70);
    assertThat(owners)
        .allSatisfy(
            owner -> {
              assertThat(owner.listProperties(SHACLM.message, "zh").toList()).hasSize(1);
              assertThat(owner.listProperties(SHACLM.message, "en").toList()).hasSize(1);
            });
  }

  @Test
  void everyPropertyShapeThatANodeShapeNamesHasAMessage() {
    Model model = ReformOntology.shapes();
    Set<String> mute = new TreeSet<>();
    model
        .listSubjectsWithProperty(RDF.type, SHACLM.NodeShape)
        .forEachRemaining(
            shape ->
                shape
                    .listProperties(SHACLM.property)
                    .mapWith(s -> s.getResource())
                    .filterDrop(property -> property.hasProperty(SHACLM.message))
                    .forEachRemaining(property -> mute.add(shape + " " + property)));
    assertThat(mute).isEmpty();
  }

  @Test
  void everyClassHasAShape() {
    Set<Resource> shaped = new HashSet<>();
    Model model = ReformOntology.shapes();
    model
        .listObjectsOfProperty(SHACLM.targetClass)
        .forEachRemaining(c -> shaped.add(c.asResource()));
    Model ontology = ReformOntology.ontology();
    List<Resource> classes =
        ontology
            .listSubjectsWithProperty(RDF.type, OWL.Class)
            .filterKeep(c -> c.isURIResource() && c.getURI().startsWith(REFORM.NS))
            .filterDrop(c -> isEnumeration(c) || isSuperclass(c, ontology))
            .toList();
    assertThat(classes).hasSizeGreaterThan(12);
    assertThat(shaped).containsAll(classes);
  }

  @Test
  void valuesOfEnumerationsAreThoseOfTheOntology() {
    Model ontology = ReformOntology.ontology();
    Model model = ReformOntology.shapes();
    for (String name : List.of("regionLevel", "direction", "status")) {
      Property property = ontology.createProperty(REFORM.NS + name);
      Resource range = property.inModel(ontology).getPropertyResourceValue(RDFS.range);
      Set<Resource> members = ontology.listSubjectsWithProperty(RDF.type, range).toSet();
      Resource shape = model.createResource("https://w3id.org/reformgraph/shapes#" + name);
      assertThat(shape.getPropertyResourceValue(SHACLM.in).as(RDFList.class).asJavaList())
          .map(node -> node.asResource())
          .containsExactlyInAnyOrderElementsOf(members);
    }
  }

  private static boolean isEnumeration(Resource type) {
    return type.hasProperty(OWL.equivalentClass);
  }

  private static boolean isSuperclass(Resource type, Model ontology) {
    return ontology.contains(null, RDFS.subClassOf, type);
  }
}
