package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTests {

  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSectionInTheManual(Problem problem) throws IOException {
    String[] parts = problem.documentation().split("#");
    assertThat(Files.readAllLines(ROOT.resolve(parts[0]))).contains("### " + parts[1]);
  }
}
