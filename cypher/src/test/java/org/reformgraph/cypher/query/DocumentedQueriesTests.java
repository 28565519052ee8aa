package org.reformgraph.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/queries.md} lists what the library has. */
class DocumentedQueriesTests {
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  @Test
  void thePageHasATableForEachGroup() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "queries.md"));

    assertThat(page).contains(String.join("\n", tables()));
  }

  @Test
  void thePageNamesThoseThatAreThereInSparqlToo() throws IOException {
    List<LibraryQuery> sparql = QueryLibrary.sparql().queries();

    assertThat(Files.readString(Path.of("..", "docs", "queries.md")))
        .contains(
            sparql.size() + " of the questions",
            sparql.stream()
                .map(query -> "`" + query.name() + "`")
                .collect(Collectors.joining(" · ")));
  }

  private static List<String> tables() {
    List<String> lines = new ArrayList<>();
    for (QueryGroup group : QueryGroup.values()) {
      lines.add("### " + group.title());
      lines.add("");
      lines.add("| `" + group.code() + "` | question | parameters | shows |");
      lines.add("|---|---|---|---|");
      LIBRARY.of(group).forEach(query -> lines.add(row(query)));
      lines.add("");
    }
    return lines;
  }

  private static String row(LibraryQuery query) {
    String parameters =
        query.parameters().stream()
            .map(each -> "`" + each.name() + (each.required() ? "!" : "=" + each.value()) + "`")
            .collect(Collectors.joining(" "));
    return "| `%s` | %s<br>%s | %s | %s%s |"
        .formatted(
            query.name(),
            query.question().zh(),
            query.question().en(),
            parameters,
            query.kind().code(),
            query.scan().isPresent() ? ", reads all" : "");
  }
}
