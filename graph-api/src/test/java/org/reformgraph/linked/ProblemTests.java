package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTests {
  static Stream<Answer> problems() {
    return Stream.of(
        Problem.badAddress(),
        Problem.badPage(),
        Problem.unknown("region/1"),
        Problem.noFile("x", List.of("reform.ttl")),
        Problem.noPage(3, 2),
        Problem.divided(List.of("/id/a", "/id/b")),
        Problem.notAcceptable(Representation.ALL),
        Problem.away("Soon."));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void isAskedForAnewEachTime(Answer problem) {
    assertThat(problem.headers()).containsEntry("Cache-Control", List.of("no-cache"));
  }
}
