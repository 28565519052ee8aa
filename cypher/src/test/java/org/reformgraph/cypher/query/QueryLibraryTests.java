package org.reformgraph.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of the library keeps to. */
class QueryLibraryTests {
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[a-zA-Z]{3}");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Pattern WRITING =
      Pattern.compile(
          "\\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD CSV|FOREACH|apoc)\\b",
          Pattern.CASE_INSENSITIVE);

  static List<LibraryQuery> queries() {
    return LIBRARY.queries();
  }

  @Test
  void everyGroupHasQueries() {
    assertThat(LIBRARY.queries()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(QueryGroup.values()).allSatisfy(g -> assertThat(LIBRARY.of(g)).isNotEmpty());
    assertThat(LIBRARY.queries().stream().map(LibraryQuery::group).toList()).isSorted();
  }

  @Test
  void theContentsAreTheFilesOfTheFolder() throws IOException, URISyntaxException {
    Path folder =
        Path.of(getClass().getResource("/org/reformgraph/cypher/queries/contents.txt").toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> !file.equals("contents.txt")))
          .containsExactlyInAnyOrderElementsOf(
              LIBRARY.queries().stream().map(query -> query.name() + ".cypher").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itSaysEverythingInBothLanguages(LibraryQuery query) {
    assertThat(Stream.of(query.title(), query.question(), query.result()))
        .allSatisfy(QueryLibraryTests::isBilingual);
    assertThat(query.parameters()).allSatisfy(each -> isBilingual(each.meaning()));
    query.scan().ifPresent(QueryLibraryTests::isBilingual);
    assertThat(query.question().zh()).endsWith("？");
    assertThat(query.question().en()).endsWith("?");
  }

  private static void isBilingual(BilingualText text) {
    assertThat(text.zh()).containsPattern(HAN);
    assertThat(text.en()).containsPattern(LATIN).doesNotContainPattern(HAN);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itsParametersAreThoseOfItsHeader(LibraryQuery query) {
    Set<String> used =
        PARAMETER
            .matcher(body(query))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            query.parameters().stream().map(QueryParameter::name).toList());
    assertThat(query.parameters())
        .allSatisfy(each -> assertThat(body(query)).doesNotContain("'" + each.value() + "'"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itReadsOnlyAndNeedsNoPlugin(LibraryQuery query) {
    assertThat(body(query)).doesNotContainPattern(WRITING);
    assertThat(
            Pattern.compile("CALL ([\\w.]+)")
                .matcher(body(query))
                .results()
                .map(MatchResult::group))
        .allMatch(call -> call.startsWith("CALL db.index.fulltext."));
  }

  /** So that Neo4j Browser, which keeps one set of parameters, can run one after the other. */
  @Test
  void aParameterIsTheSameInAllQueries() {
    Map<String, QueryParameter> first = new HashMap<>();
    for (LibraryQuery query : LIBRARY.queries()) {
      for (QueryParameter parameter : query.parameters()) {
        QueryParameter before = first.putIfAbsent(parameter.name(), parameter);
        assertThat(parameter).as(query.name()).isEqualTo(before == null ? parameter : before);
      }
    }
  }

  @Test
  void namesThatMayBeMeantAreFound() {
    assertThat(LIBRARY.near("regon-measures")).first().isEqualTo("region-measures");
    assertThat(LIBRARY.near("chain")).containsExactly("diffusion-chain");
    assertThat(LIBRARY.near("zzzzzz")).isEmpty();
    assertThat(LIBRARY.find("diffusion-chain")).isPresent();
    assertThat(LIBRARY.find("diffusion-Chain")).isEmpty();
  }

  private static String body(LibraryQuery query) {
    return Arrays.stream(query.text().split("\n"))
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
