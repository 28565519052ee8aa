package org.reformgraph.ontology.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values stay values, wherever the parameter stands. */
class SparqlParametersTests {
  private static final String OUTER =
      """
      SELECT ?out ?kind WHERE {
        VALUES ?word { "default" }
        VALUES ?kind { "no" "parameter" }
        BIND (?word AS ?out)
      }
      """;
  private static final String INNER =
      "SELECT ?out WHERE { { SELECT ?out WHERE { VALUES ?word { 1 } BIND (?word AS ?out) } } }";

  @Test
  void withoutValuesTheDefaultsHold() {
    assertThat(out(SparqlParameters.bind(OUTER, Map.of()))).containsOnly("default").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "银川市",
        "\"",
        "\\",
        "x\" } ?s ?p ?o . BIND (\"y",
        "\" } } ; DROP ALL #",
        "line\nline",
        "?word"
      })
  void whateverItHoldsAValueIsOneLiteral(String value) {
    Query bound = SparqlParameters.bind(OUTER, Map.of("word", value));

    assertThat(out(bound)).containsOnly(value).hasSize(2);
    assertThat(out(SparqlParameters.bind(bound.toString(), Map.of()))).containsOnly(value);
  }

  @Test
  void numbersAreNumbersInQueriesInsideToo() {
    assertThat(SparqlParameters.bind(INNER, Map.of("word", 7L)).toString()).contains(" 7 ");
    assertThat(SparqlParameters.bind(INNER, Map.of("word", 0.65)).toString()).contains(" 0.65 ");
  }

  @Test
  void whatIsNoParameterIsRefused() {
    assertThatThrownBy(() -> SparqlParameters.bind(OUTER, Map.of("word", "a", "other", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("named other");
    assertThatThrownBy(() -> SparqlParameters.bind("SELECT {", Map.of()))
        .isInstanceOf(QueryParseException.class);
  }

  private static List<String> out(Query query) {
    List<String> values = new ArrayList<>();
    QueryExec.graph(GraphFactory.createDefaultGraph())
        .query(query)
        .build()
        .select()
        .forEachRemaining(row -> values.add(row.get("out").getLiteralLexicalForm()));
    return values;
  }
}
