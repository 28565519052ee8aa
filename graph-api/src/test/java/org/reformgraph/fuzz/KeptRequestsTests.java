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
import org.reformgraph.api.http.ParametersFuzz;
import org.reformgraph.api.upload.FileNameFuzz;
import org.reformgraph.linked.AddressFuzz;
import org.reformgraph.sparql.SparqlFuzz;

/** What fuzzing starts from, and what it once found, is still answered or refused in words. */
class KeptRequestsTests {
  private static final Duration EACH = Duration.ofSeconds(30);

  interface Target {
    void fuzz(byte[] data) throws Exception;
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of("sparql", (Target) SparqlFuzz::fuzzerTestOneInput),
        Arguments.of("addresses", (Target) AddressFuzz::fuzzerTestOneInput),
        Arguments.of("names", (Target) FileNameFuzz::fuzzerTestOneInput),
        Arguments.of("parameters", (Target) ParametersFuzz::fuzzerTestOneInput));
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
