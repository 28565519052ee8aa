package org.reformgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of the graph as typed literals. */
class LiteralsTests {
  @ParameterizedTest
  @CsvSource({
    "2021, gYear",
    "2021-02, gYearMonth",
    "2021-02-28, date",
    "2021-13, string",
    "2021-02-30, string",
    "去年, string"
  })
  void whatIsNoDateStaysAString(String date, String type) {
    assertThat(Literals.date(date).getLiteralDatatypeURI()).endsWith("#" + type);
  }
}
