package org.reformgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes loaded documents be extracted anew. */
class EngineFingerprintTests {
  @TempDir Path root;

  @BeforeEach
  void classes() throws IOException {
    write("lexicon/cues.tsv", "推行\timplements");
    write("org/reformgraph/extract/Extractor.class", "code");
    write("org/reformgraph/cli/Main.class", "code");
  }

  @Test
  void oneChangedLineOfALexiconChangesIt() throws IOException {
    String before = EngineFingerprint.of(root);
    write("lexicon/cues.tsv", "推开\timplements");

    assertThat(EngineFingerprint.of(root)).isNotEqualTo(before);
  }

  @Test
  void aChangedRuleChangesIt() throws IOException {
    String before = EngineFingerprint.of(root);
    write("org/reformgraph/extract/relation/Rule.class", "new");

    assertThat(EngineFingerprint.of(root)).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hanlp/PhraseMatcher", "propose/ProposalCheck", "correct/Merge"})
  void aChangeOfWhatFindsOrTakesFactsChangesIt(String code) throws IOException {
    String before = EngineFingerprint.of(root);
    write("org/reformgraph/" + code + ".class", "new");

    assertThat(EngineFingerprint.of(root)).isNotEqualTo(before);
  }

  @Test
  void theCommandLineHasNoPartInIt() throws IOException {
    String before = EngineFingerprint.of(root);
    write("org/reformgraph/cli/Main.class", "other code");

    assertThat(EngineFingerprint.of(root)).isEqualTo(before);
  }

  @Test
  void itIsTheSameEachTime() {
    assertThat(EngineFingerprint.ofThisBuild())
        .hasSize(64)
        .isEqualTo(EngineFingerprint.ofThisBuild());
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
