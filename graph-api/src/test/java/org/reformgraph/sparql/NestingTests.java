package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces are counted where they are braces. */
class NestingTests {
  private static final String DEEP = "{".repeat(Nesting.MOST + 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p 'DEEP' }",
        "SELECT * { ?s ?p \"DEEP\" }",
        "SELECT * { ?s ?p '''it's DEEP''' }",
        "SELECT * { ?s ?p \"\"\"a \"\" \\\" DEEP\"\"\" }",
        "SELECT * { ?s ?p 'it\\'s DEEP' }",
        "SELECT * { ?s ?p '' } # DEEP",
        "SELECT * { ?s ?p ?o FILTER(?o < 1) } # 'DEEP",
        "ASK { } '",
        "ASK { } <",
        "ASK { } '\\"
      })
  void bracesInTextsAndCommentsAreNone(String query) {
    assertThatCode(() -> Nesting.require(query.replace("DEEP", DEEP))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * DEEP",
        "SELECT * { ?s <http://example.org/#a> ?o DEEP",
        "SELECT * { ?s ?p ?o FILTER(?o <1) DEEP",
        "SELECT * { ?s ?p '\\\\' DEEP",
        "SELECT * { ?s ?p '' , \"\" , '''''' DEEP",
        "SELECT * # {\n DEEP"
      })
  void bracesOfGroupsAreCounted(String query) {
    assertThatThrownBy(() -> Nesting.require(query.replace("DEEP", DEEP)))
        .isInstanceOf(RefusedQueryException.class)
        .hasMessageContaining("nested too deeply");
  }
}
