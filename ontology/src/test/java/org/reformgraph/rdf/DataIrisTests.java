package org.reformgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataIrisTests {
  private static final DataIris DEFAULT = new DataIris(DataIris.DEFAULT_BASE);
  private static final DataIris OWN = new DataIris("http://127.0.0.1:8080/id/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region/520000",
        "relation/9a#evidence",
        "graph/case/71",
        "graph/entities",
        "dataset",
        "concept/enterprise-code",
        "topic/labour",
        "scheme/topics",
        "b-ready/labor"
      })
  void anIriSaysOfWhichIdItIs(String id) {
    assertThat(DEFAULT.id(DEFAULT.of(id))).contains(id);
    assertThat(OWN.id(OWN.of(id))).contains(id);
  }

  @Test
  void schemesHaveTheSameIrisInAllDataSets() {
    assertThat(OWN.of("concept/enterprise-code"))
        .isEqualTo(DEFAULT.of("concept/enterprise-code"))
        .isEqualTo(NodeFactory.createURI("https://w3id.org/reformgraph/concept/enterprise-code"));
    assertThat(OWN.of("region/520000").getURI())
        .isEqualTo("http://127.0.0.1:8080/id/region/520000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/reformgraph/ontology#Measure", "http://127.0.0.1:8080/id",
        "http://127.0.0.1:8080/id/concept/x", "https://example.org/region/520000"
      })
  void irisOfOthersHaveNone(String iri) {
    assertThat(OWN.id(NodeFactory.createURI(iri))).isEmpty();
  }

  @Test
  void literalsHaveNone() {
    assertThat(OWN.id(NodeFactory.createLiteralString(OWN.base() + "region/1"))).isEmpty();
  }
}
