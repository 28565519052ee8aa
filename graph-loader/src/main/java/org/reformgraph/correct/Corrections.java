package org.reformgraph.correct;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reformgraph.correct.CorrectedCase.Failure;
import org.reformgraph.model.CaseFacts;

/**
 * All corrections of a file. Applying them is a pure function of a case; neither their order nor
 * how often they are applied makes a difference.
 */
public final class Corrections {
  /** None. */
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;
  private final Ids ids;

  Corrections(List<Correction> all) {
    this.all =
        all.stream()
            .sorted(Comparator.comparing(Correction::phase).thenComparing(Correction::what))
            .toList();
    this.ids = new Ids(successions(all));
  }

  /**
   * Reads a file.
   *
   * @throws BadCorrectionsException naming line and what is expected, for every problem at once
   */
  public static Corrections read(Path file) {
    return new CorrectionsReader(file).read();
  }

  /** Which id takes the place of which. */
  static Map<String, String> successions(List<Correction> corrections) {
    Map<String, String> next = new HashMap<>();
    for (Correction correction : corrections) {
      if (correction instanceof Merge merge) {
        merge.from().forEach(id -> next.put(id, merge.into()));
      } else if (correction instanceof Retype retype) {
        next.put(retype.from(), retype.to());
      }
    }
    return next;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** In the order of the file. */
  List<Correction> byPlace() {
    return all.stream().sorted(Comparator.comparing(Correction::line)).toList();
  }

  /** Every correction as {@code merge …}, by the line where it stands. */
  public Map<Integer, String> byLine() {
    return all.stream()
        .collect(
            Collectors.toMap(
                Correction::line,
                c -> c.operation() + " " + c.what(),
                (one, other) -> one + "; " + other));
  }

  /**
   * Tells one state of the file from another: changes with what the corrections say, not with their
   * order, comments or the file's name. Empty when there are none.
   */
  public String fingerprint() {
    String state = all.stream().map(this::state).sorted().collect(Collectors.joining("\n"));
    return isEmpty()
        ? ""
        : UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Everything that is said but the line where it is said. */
  private String state(Correction correction) {
    return correction.toString().replaceAll(", line=\\d+]", "]");
  }

  /**
   * Corrects a case.
   *
   * @param words the case's text, where evidence of added facts is looked up
   */
  public CorrectedCase apply(CaseFacts facts, CaseWords words) {
    if (all.isEmpty()) {
      return new CorrectedCase(facts, Set.of(), List.of(), 0);
    }
    CaseDraft draft = new CaseDraft(facts, ids, words);
    Set<Integer> lines = new TreeSet<>();
    List<Failure> failures = new ArrayList<>();
    int misfits = 0;
    for (Correction.Phase phase : Correction.Phase.values()) {
      for (Correction correction : all) {
        if (correction.phase() == phase) {
          apply(correction, draft, lines, failures);
        }
      }
      if (phase == Correction.Phase.IDENTIFY) {
        draft.unite();
        misfits = draft.dropMisfits();
      }
    }
    return new CorrectedCase(draft.facts(), lines, failures, misfits);
  }

  private static void apply(
      Correction correction, CaseDraft draft, Set<Integer> lines, List<Failure> failures) {
    if (correction.caseId() != null && !correction.caseId().equals(draft.caseId())) {
      return;
    }
    Effect effect = correction.apply(draft);
    if (effect.done() || draft.has(correction)) {
      draft.note(correction);
      lines.add(correction.line());
    } else if (effect.failure() != null) {
      failures.add(new Failure(correction.line(), effect.failure()));
    }
  }
}
