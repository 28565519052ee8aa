package org.reformgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from, and what it once found, is still read or refused in words. */
class KeptCorpusTests {
  private static final Duration EACH = Duration.ofSeconds(30);

  interface Target {
    void fuzz(byte[] data) throws Exception;
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of("read", (Target) ReadFuzz::fuzzerTestOneInput),
        Arguments.of("segment", (Target) SegmentFuzz::fuzzerTestOneInput),
        Arguments.of("extract", (Target) ExtractFuzz::fuzzerTestOneInput),
        Arguments.of("corrections", (Target) CorrectionsFuzz::fuzzerTestOneInput),
        Arguments.of("lexicon", (Target) LexiconFuzz::fuzzerTestOneInput));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void everyKeptInputEndsWell(String name, Target target) throws Exception {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(Path.of("src/test/fuzz", name))) {
      inputs = files.sorted().toList();
    }
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] data = Files.readAllBytes(input);
      assertTimeoutPreemptively(EACH, () -> target.fuzz(data), input::toString);
    }
  }
}
