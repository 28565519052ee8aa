package org.reformgraph.correct;

import java.util.List;
import java.util.Set;
import org.reformgraph.model.CaseFacts;

/**
 * A case after its corrections.
 *
 * @param lines of the corrections that are in force in it
 * @param failures what could not be done though the case is meant
 * @param misfits how many relations went because they cannot join what their ends have become
 */
public record CorrectedCase(
    CaseFacts facts, Set<Integer> lines, List<Failure> failures, int misfits) {
  public CorrectedCase {
    lines = Set.copyOf(lines);
    failures = List.copyOf(failures);
  }

  /**
   * A correction that could not be done.
   *
   * @param line of the corrections file
   * @param why what is missing, and what to do
   */
  public record Failure(int line, String why) {}
}
