package org.reformgraph.ontology.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.ontology.DataShapes;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.Violation;
import org.reformgraph.ontology.vocabulary.DQV;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.ontology.vocabulary.SPDX;

class DatasetDescriptionTests {
  private static final String BASE = "https://example.org/data/";

  private final Model model =
      DatasetDescription.of(
          facts(
              List.of(
                  new DataDump(
                      "https://example.org/dump.nq.gz", "application/n-quads", true, 1234, "00ff")),
              "https://example.org/sparql"));
  private final Resource dataset = model.createResource(BASE + "dataset");

  @Test
  void conformsToItsShape() {
    assertThat(new DataShapes().violations(model.getGraph())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://purl.org/dc/terms/license, 数据集须有一个许可证。",
    "http://purl.org/dc/terms/title, 数据集须有中英文标题。",
    "http://purl.org/dc/terms/issued, 数据集须有一个发布日期。",
    "http://purl.org/dc/terms/conformsTo, 数据集须注明所依据的本体版本。",
    "http://rdfs.org/ns/void#triples, 数据集须有三元组数。"
  })
  void whatIsMissingIsTold(String property, String message) {
    dataset.removeAll(model.createProperty(property));
    assertThat(new DataShapes().violations(model.getGraph()))
        .extracting(Violation::zh)
        .containsExactly(message);
  }

  @Test
  void saysWhatThereIs() {
    assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(10);
    Resource measures = partition(VOID._class, REFORM.Measure.getURI());
    assertThat(measures.getProperty(VOID.entities).getLong()).isEqualTo(3);
    Resource implementing = partition(VOID.property, REFORM.implements_.getURI());
    assertThat(implementing.getProperty(VOID.triples).getLong()).isEqualTo(2);
    assertThat(dataset.getProperty(DCTerms.issued).getString()).isEqualTo("2026-11-22");
  }

  @Test
  void saysUnderWhichLicenceAndInWhichVersionOfTheOntology() {
    assertThat(dataset.getPropertyResourceValue(DCTerms.license).getURI())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(dataset.getPropertyResourceValue(DCTerms.conformsTo))
        .isEqualTo(
            ReformOntology.ontology()
                .createResource(REFORM.ONTOLOGY.getURI())
                .getPropertyResourceValue(OWL2.versionIRI));
  }

  @Test
  void namesDumpsAndEndpoint() {
    Resource dump = dataset.getPropertyResourceValue(DCAT.distribution);
    assertThat(dump.getPropertyResourceValue(DCAT.downloadURL))
        .isEqualTo(dataset.getPropertyResourceValue(VOID.dataDump));
    assertThat(dump.getProperty(DCAT.byteSize).getLong()).isEqualTo(1234);
    assertThat(dump.hasProperty(DCAT.compressFormat)).isTrue();
    Resource checksum = dump.getPropertyResourceValue(model.createProperty(SPDX.checksum.getURI()));
    assertThat(
            checksum
                .getProperty(model.createProperty(SPDX.checksumValue.getURI()))
                .getLiteral()
                .getLexicalForm())
        .isEqualTo("00ff");
    assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI())
        .isEqualTo("https://example.org/sparql");
  }

  @Test
  void saysNothingOfDumpsAndEndpointWhereThereAreNone() {
    Model bare = DatasetDescription.of(facts(List.of(), null));
    assertThat(bare.contains(null, RDF.type, DCAT.Distribution)).isFalse();
    assertThat(bare.contains(null, VOID.sparqlEndpoint)).isFalse();
    assertThat(bare.contains(null, RDF.type, DCAT.DataService)).isFalse();
  }

  @Test
  void givesAFigureForEveryMetric() {
    List<Resource> metrics =
        model.listSubjectsWithProperty(RDF.type, model.asRDFNode(DQV.Metric)).toList();
    assertThat(metrics).hasSize(6);
    for (Resource metric : metrics) {
      List<Resource> measurements =
          model
              .listSubjectsWithProperty(model.createProperty(DQV.isMeasurementOf.getURI()), metric)
              .toList();
      assertThat(measurements).hasSize(1);
      assertThat(
              measurements.get(0).getProperty(model.createProperty(DQV.value.getURI())).getDouble())
          .isBetween(0.3, 1.0);
    }
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(model.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
  }

  @Test
  void countsWhatPasses() {
    Graph copy = GraphFactory.createDefaultGraph();
    VoidCounter counter = new VoidCounter(StreamRDFLib.graph(copy));
    RDFParser.fromString(
            """
            PREFIX reform: <https://w3id.org/reformgraph/ontology#>
            <http://a> a reform:Measure ; reform:basedOn <http://c> , <http://d> .
            <http://b> a reform:Measure , [] .
            """,
            Lang.TURTLE)
        .parse(counter);
    assertThat(copy.size()).isEqualTo(5);
    assertThat(counter.counts())
        .isEqualTo(
            VoidCounts.of(
                5,
                Map.of(REFORM.Measure.getURI(), 2L),
                Map.of(RDF.type.getURI(), 3L, REFORM.basedOn.getURI(), 2L)));
  }

  @Test
  void aBaseEndsInASlash() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DatasetFacts(
                    "https://example.org",
                    LocalDate.EPOCH,
                    VoidCounts.of(0, Map.of(), Map.of()),
                    List.of(),
                    null,
                    "1",
                    null))
        .withMessageContaining("https://example.org");
  }

  private Resource partition(Property property, String of) {
    return model.listSubjectsWithProperty(property, model.createResource(of)).next();
  }

  private static DatasetFacts facts(List<DataDump> dumps, String endpoint) {
    return new DatasetFacts(
        BASE,
        LocalDate.of(2026, 11, 22),
        VoidCounts.of(
            10,
            Map.of(REFORM.Measure.getURI(), 3L, REFORM.Region.getURI(), 2L),
            Map.of(REFORM.implements_.getURI(), 2L)),
        dumps,
        endpoint,
        "1",
        "abc");
  }
}
