package org.reformgraph.correct;

import java.math.BigDecimal;
import java.util.Optional;
import org.reformgraph.model.Direction;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Status;

/**
 * A case tells of a result that was not found.
 *
 * @param number the value in figures; null when not known
 * @param baseline the value before; null when not said
 * @param measure id of the measure that it belongs to; null when not known
 * @param evidence the sentence
 */
record AddOutcome(
    String caseId,
    String metric,
    String value,
    String unit,
    BigDecimal number,
    Direction direction,
    String baseline,
    String measure,
    Status status,
    String evidence,
    Stamp stamp)
    implements Correction {
  @Override
  public String operation() {
    return "add";
  }

  @Override
  public String what() {
    return "outcome " + metric + " " + value + unit + " in " + caseId;
  }

  @Override
  public Phase phase() {
    return Phase.ADD_FACTS;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<Entity> of = measure == null ? Optional.empty() : draft.entity(measure);
    if (measure != null && of.isEmpty()) {
      return Effect.failed("the case has no entity " + measure + "; add it first");
    }
    if (draft.outcomes().stream().anyMatch(this::same)) {
      return Effect.DONE;
    }
    Optional<Quote> found = draft.find(evidence);
    if (found.isEmpty()) {
      return Effect.failed("the evidence does not stand in the case's text: “" + evidence + "”");
    }
    draft.add(
        new Outcome(
            draft.freshId('o'),
            metric,
            value,
            unit,
            number,
            null,
            null,
            direction,
            baseline,
            of.map(Entity::id).orElse(null),
            status,
            found.get(),
            AddEntity.METHOD,
            1,
            stamp.corrected()));
    return Effect.DONE;
  }

  private boolean same(Outcome o) {
    return o.metric().equals(metric) && o.value().equals(value) && o.unit().equals(unit);
  }
}
