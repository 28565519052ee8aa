package org.reformgraph.correct;

import org.reformgraph.model.Outcome;

/** What a case is said to have achieved is not so. */
record RejectOutcome(String caseId, String metric, String value, Stamp stamp)
    implements Correction {
  @Override
  public String operation() {
    return "reject";
  }

  @Override
  public String what() {
    return "outcome " + metric + " " + value + " in " + caseId;
  }

  @Override
  public Phase phase() {
    return Phase.REJECT_FACTS;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    return draft.removeOutcomes(this::is)
        ? Effect.DONE
        : Effect.failed("the case has no such outcome");
  }

  private boolean is(Outcome outcome) {
    return outcome.metric().equals(metric) && outcome.value().equals(value);
  }
}
