package org.reformgraph.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.query.SparqlParameters;
import org.reformgraph.ontology.vocabulary.REFORM;

/** What every SPARQL query of the library keeps to. */
class SparqlLibraryTests {
  private static final QueryLibrary SPARQL = QueryLibrary.sparql();
  private static final QueryLibrary CYPHER = QueryLibrary.bundled();
  private static final Pattern TERM = Pattern.compile("\\breform:(\\w+)");
  private static final Model ONTOLOGY = ReformOntology.ontology();

  static List<LibraryQuery> queries() {
    return SPARQL.queries();
  }

  @Test
  void thereAreEnoughAndTheyStandInTheOrderOfTheirTwins() {
    List<String> twins = CYPHER.queries().stream().map(LibraryQuery::name).toList();

    assertThat(queries()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(twins)
        .containsSubsequence(queries().stream().map(LibraryQuery::name).toArray(String[]::new));
  }

  @Test
  void theContentsAreTheFilesOfTheFolder() throws IOException {
    Path folder = Path.of("../ontology/src/main/resources", "org/reformgraph/ontology", "queries");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("contents.txt"),
                      queries().stream().map(query -> query.name() + ".rq"))
                  .toList());
    }
  }

  /** Bilingual headers are checked there. */
  @ParameterizedTest
  @MethodSource("queries")
  void itAsksWhatItsTwinAsks(LibraryQuery query) {
    LibraryQuery twin = CYPHER.find(query.name()).orElseThrow();

    assertThat(query).usingRecursiveComparison().ignoringFields("text", "scan").isEqualTo(twin);
    assertThat(query.kind()).isEqualTo(ResultKind.TABLE);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itIsSparqlThatSelectsInAnOrder(LibraryQuery query) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);

    assertThat(parsed.isSelectType()).isTrue();
    assertThat(parsed.getOrderBy()).isNotEmpty();
  }

  /** So that it answers the same whether it is pasted or run with its defaults. */
  @ParameterizedTest
  @MethodSource("queries")
  void itsDefaultsStandInIt(LibraryQuery query) {
    assertThat(SparqlParameters.bind(query.text(), query.plain(Map.of())))
        .isEqualTo(QueryFactory.create(query.text()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theOntologyHasItsTerms(LibraryQuery query) {
    assertThat(TERM.matcher(query.text()).results().map(match -> match.group(1)))
        .isNotEmpty()
        .allMatch(term -> ONTOLOGY.containsResource(ONTOLOGY.createResource(REFORM.NS + term)));
  }
}
