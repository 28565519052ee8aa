package org.reformgraph.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/corrections.md}. */
class DocumentedCorrectionsTests {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

  @TempDir Path folder;

  @Test
  void everyExampleCanBeUsed() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "corrections.md"));
    List<String> examples =
        EXAMPLE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(examples).hasSize(2);
    for (String example : examples) {
      Path file = Files.writeString(folder.resolve("corrections.yaml"), example);
      assertThat(Corrections.read(file).byLine()).as(example).hasSizeGreaterThan(1);
    }
  }
}
