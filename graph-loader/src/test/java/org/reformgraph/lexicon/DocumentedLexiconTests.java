package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.extract.relation.RelationExtractor;

/** The examples of {@code docs/lexicons.md}, a line for each file. */
class DocumentedLexiconTests {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (`[a-z-]+\\.tsv`(?:, `[a-z-]+\\.tsv`)*) \\|.*\\| `([^`]*⇥[^`]*)` \\|$");
  private static final Pattern NAME = Pattern.compile("[a-z-]+\\.tsv");

  @TempDir Path folder;

  @Test
  void everyExampleCanBeUsed() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "lexicons.md"));
    Set<String> files = new HashSet<>();
    for (MatchResult row : ROW.matcher(page).results().toList()) {
      String file = NAME.matcher(row.group(1)).results().findFirst().orElseThrow().group();
      String line = row.group(2).replace("\\|", "|").replaceAll(" ?⇥ ?", "\t");
      Files.writeString(folder.resolve(file), line + "\n");
      NAME.matcher(row.group(1)).results().map(MatchResult::group).forEach(files::add);
    }

    assertThat(files).containsExactlyInAnyOrderElementsOf(BundledFiles.names());
    UserLexicon lexicon = UserLexicon.read(folder, RelationExtractor::check);
    assertThat(List.of(LexiconFile.values()))
        .filteredOn(file -> lexicon.given(file) == 1)
        .hasSize(BundledFiles.names().size() - 2);
  }
}
