package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.Direction;
import org.reformgraph.model.Status;

/**
 * A measured result, before it becomes an outcome of the case.
 *
 * @param written where the sentence has value and unit, with the words that bound them
 * @param baseline the value before, as written, with its unit where that is another; null when not
 *     stated
 * @param measure what brought it about; null when not known
 */
public record Result(
    String metric,
    String value,
    String unit,
    BigDecimal number,
    Written written,
    Direction direction,
    String baseline,
    Referent measure,
    Status status,
    Sentence sentence,
    String rule,
    double confidence) {
  Result withConfidence(double sure) {
    return new Result(
        metric,
        value,
        unit,
        number,
        written,
        direction,
        baseline,
        measure,
        status,
        sentence,
        rule,
        Math.round(sure * 100) / 100.0);
  }
}
