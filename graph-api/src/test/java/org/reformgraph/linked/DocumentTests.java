package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformgraph.rdf.DataIris;

class DocumentTests {
  private static final DataIris IRIS = new DataIris("https://data.example.org/");

  private static Document document(Representation form) {
    Request request = new Request("http://localhost", "region/1", null, null, "", null, null);
    return new Document(new Address("region/1", Optional.empty()), form, request, IRIS);
  }

  @Test
  void anotherBuildOrLoadHasAnotherTag() {
    EntityTag tag = document(Representation.HTML).tag("run 1", "load 7");

    assertThat(document(Representation.HTML).tag("run 1", "load 7")).isEqualTo(tag);
    assertThat(document(Representation.HTML).tag("run 2", "load 7")).isNotEqualTo(tag);
    assertThat(document(Representation.HTML).tag("run 1", "load 8")).isNotEqualTo(tag);
    assertThat(document(Representation.TURTLE).tag("run 1", "load 7")).isNotEqualTo(tag);
  }
}
