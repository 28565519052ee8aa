package org.reformgraph.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lexicon files that a script writes say what the script's sources say. */
class DerivedFilesTests {
  private static final Path MAIN = Path.of("src", "main");

  @ParameterizedTest
  @CsvSource({"derive-areas.mjs, areas.tsv", "derive-organs.mjs, organs.tsv"})
  void isWhatItsScriptWrites(String script, String file) throws Exception {
    assumeTrue(nodeRuns(), "Node is not installed: derived lexicon files are not compared");
    Process node =
        new ProcessBuilder("node", MAIN.resolve("scripts").resolve(script).toString()).start();
    String written = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(new String(node.getErrorStream().readAllBytes(), UTF_8)).isZero();
    assertThat(written)
        .as("run node %s and keep what it prints as %s", script, file)
        .isEqualTo(Files.readString(MAIN.resolve("resources").resolve("lexicon").resolve(file)));
  }

  private static boolean nodeRuns() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
