package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.reformgraph.correct.CaseWords;
import org.reformgraph.correct.CorrectedCase;
import org.reformgraph.correct.Corrections;
import org.reformgraph.correct.QuotedWords;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.pipeline.FactsRevision;

/** The corrections in one run: applies them, and keeps what became of each. Thread-safe. */
final class CorrectionRun {
  private static final String MARK = "/corrections-";

  private final Corrections corrections;
  private final Path file;
  private final Set<Integer> applied = ConcurrentHashMap.newKeySet();
  private final Set<String> failures = new ConcurrentSkipListSet<>();
  private final LongAdder misfits = new LongAdder();

  CorrectionRun(Corrections corrections, Path file) {
    this.corrections = corrections;
    this.file = file;
  }

  /** A run that corrects nothing. */
  static CorrectionRun none() {
    return new CorrectionRun(Corrections.NONE, Path.of(""));
  }

  /** A case with its corrections. */
  CaseFacts apply(CaseFacts facts, CaseWords words) {
    CorrectedCase corrected = corrections.apply(facts, words);
    applied.addAll(corrected.lines());
    for (CorrectedCase.Failure failure : corrected.failures()) {
      failures.add(at(failure.line()) + ": " + failure.why() + " (" + facts.caseInfo().id() + ")");
    }
    misfits.add(corrected.misfits());
    return corrected.facts();
  }

  /** What the facts depend on, with the corrections. */
  String fingerprint(String withoutThem) {
    String mark = MARK + corrections.fingerprint();
    return corrections.isEmpty() || withoutThem.endsWith(mark) ? withoutThem : withoutThem + mark;
  }

  /** Corrects facts that come from a facts file, which brings no texts. */
  FactsRevision revision() {
    return corrections.isEmpty() ? FactsRevision.NONE : new OfFacts();
  }

  private final class OfFacts implements FactsRevision {
    @Override
    public CaseFacts apply(CaseFacts facts) {
      return CorrectionRun.this.apply(facts, new QuotedWords(facts));
    }

    @Override
    public String fingerprint(String before) {
      return CorrectionRun.this.fingerprint(before);
    }
  }

  /**
   * Says what became of the corrections. One that found nothing is worth a warning only when
   * everything was read: it may be in force in a document that was passed over.
   *
   * @param unchanged how many inputs were passed over, which keep the corrections they have
   * @return whether all that were meant for a case of this run could be applied
   */
  boolean report(Report report, long unchanged) {
    if (corrections.isEmpty()) {
      return true;
    }
    reportFailures(report);
    Map<Integer, String> absent = new TreeMap<>(corrections.byLine());
    int all = absent.size();
    absent.keySet().removeAll(applied);
    absent.keySet().removeIf(line -> failures.stream().anyMatch(f -> f.startsWith(at(line) + ":")));
    if (unchanged == 0) {
      absent.forEach(
          (line, what) ->
              report.warn("correction did not apply in this run: " + at(line) + ": " + what));
    }
    if (misfits.sum() > 0) {
      report.note(
          misfits.sum() + " relations went because they cannot join what corrections made of them");
    }
    report.note(
        "corrections: %d of %d applied, %d failed, %d found nothing in this run"
                .formatted(applied.size(), all, failures.size(), absent.size())
            + (unchanged == 0
                ? ""
                : "; %d unchanged inputs keep those that they were loaded with"
                    .formatted(unchanged)));
    return failures.isEmpty();
  }

  /** Says only what could not be applied: where one document is read, most have nothing to do. */
  void reportFailures(Report report) {
    failures.forEach(failure -> report.warn("correction not applied: " + failure));
  }

  /** Tells each correction that could not be applied, in words. */
  void eachFailure(Consumer<String> said) {
    failures.forEach(said);
  }

  private String at(int line) {
    return file + ":" + line;
  }
}
