package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {
  @ParameterizedTest
  @CsvSource({
    "region/520000,region/520000,",
    "region/CN.ttl,region/CN,TURTLE",
    "region/520100-0a1b2c3d.html,region/520100-0a1b2c3d,HTML",
    "graph/case/71ab.jsonld,graph/case/71ab,JSONLD",
    "graph/entities.nt,graph/entities,NTRIPLES",
    "dataset.rdf,dataset,RDFXML",
    "b-ready/business-entry,b-ready/business-entry,"
  })
  void anIdWithOrWithoutASuffix(String path, String id, Representation form) {
    assertThat(Address.of(path)).contains(new Address(id, Optional.ofNullable(form)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        ".ttl",
        "region/",
        "/region/1",
        "region//1",
        "region/1/2/3",
        "region/..",
        "../etc",
        "region/1.exe",
        "region/1.ttl.ttl",
        "region/<b>",
        "region/\"",
        "region/ 1",
        "region/省",
        "region/1\n",
        "region/1#evidence",
        "region/1?x",
        "region/%31",
        "-/1",
        "region/-1"
      })
  void whatNoIdLooksLike(String path) {
    assertThat(Address.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 100_000})
  void whatIsTooLong(int length) {
    assertThat(Address.of("region/" + "1".repeat(length))).isEmpty();
  }
}
