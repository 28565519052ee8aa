package org.reformgraph.cli;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.reformgraph.extract.Findings;
import org.reformgraph.propose.ProposalTally;

/**
 * The proposals of a language model in one run. Thread-safe.
 *
 * @param model what names the model in fingerprints; null when none is asked
 */
record ProposalRun(UnaryOperator<Findings> proposer, ProposalTally tally, String model) {
  /** A run that asks nobody. */
  static ProposalRun none() {
    return new ProposalRun(UnaryOperator.identity(), new ProposalTally(), null);
  }

  /** What the facts depend on, with the model. */
  String fingerprint(String withoutIt) {
    return model == null ? withoutIt : withoutIt + "/llm-" + model;
  }

  /**
   * Says what became of the questions.
   *
   * @return whether all were answered
   */
  boolean report(Report report) {
    if (model == null) {
      return true;
    }
    ProposalTally.Counts counts = tally.counts();
    long refused = counts.refused().values().stream().mapToLong(Long::longValue).sum();
    report.note(
        "language model: %d questions, %d failed, %d not asked; %d proposals taken, %d dropped"
            .formatted(counts.asked(), counts.failed(), counts.unasked(), counts.added(), refused));
    if (refused > 0) {
      report.note(
          "dropped: "
              + counts.refused().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .filter(e -> e.getValue() > 0)
                  .map(e -> e.getValue() + " " + e.getKey().words())
                  .collect(Collectors.joining("; ")));
    }
    counts
        .failures()
        .forEach(
            (what, times) -> report.warn("language model: " + what + " (" + times + " times)"));
    if (counts.unasked() > 0) {
      report.warn(
          "language model: too many questions failed in a row; "
              + counts.unasked()
              + " were not asked. The rules' facts are complete; --force asks again.");
    }
    return counts.failed() + counts.unasked() == 0;
  }
}
