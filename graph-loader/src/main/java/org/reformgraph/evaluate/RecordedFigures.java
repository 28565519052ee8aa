package org.reformgraph.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.facts.JsonFields;

/**
 * Figures of an earlier evaluation, which a later one may not fall below.
 *
 * @param f1 by row of the table, or by share; rows that are not recorded are not compared
 */
public record RecordedFigures(Map<String, Double> f1) {
  /** Figures are recorded with four decimals; a fall that rounding alone explains is none. */
  public static final double TOLERANCE = 0.0001;

  private static final String FIGURES = "figures";
  private static final String F1 = "f1";

  public RecordedFigures {
    f1 = Collections.unmodifiableMap(new LinkedHashMap<>(f1));
  }

  /**
   * Reads an object with a number, or an object with a number {@code f1}, for each row; {@code
   * evaluate --json} writes it under {@code figures}.
   *
   * @param evaluation what will be compared, which tells the rows
   */
  public static RecordedFigures read(Path file, Evaluation evaluation) throws BadInputException {
    try {
      JsonFields json = JsonFields.parse(Files.readString(file));
      Map<String, Double> recorded =
          recorded(json.has(FIGURES) ? json.object(FIGURES) : json, figures(evaluation));
      if (recorded.isEmpty()) {
        throw new BadInputException(
            file + " records no figure of " + String.join(", ", figures(evaluation).keySet()));
      }
      return new RecordedFigures(recorded);
    } catch (BadFactsException e) {
      throw new BadInputException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInputException(
          "cannot read " + file + " (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static Map<String, Double> recorded(JsonFields json, Map<String, Double> rows)
      throws BadFactsException {
    Map<String, Double> recorded = new LinkedHashMap<>();
    for (String row : rows.keySet()) {
      BigDecimal figure =
          json.hasObject(row) ? json.object(row).numberOrNull(F1) : json.numberOrNull(row);
      if (figure != null) {
        recorded.put(row, figure.doubleValue());
      }
    }
    return recorded;
  }

  /** What fell, a line each, naming the row; empty when nothing did. */
  public List<String> fallen(Evaluation evaluation) {
    Map<String, Double> now = figures(evaluation);
    List<String> fallen = new ArrayList<>();
    f1.forEach(
        (row, before) -> {
          double f1Now = now.getOrDefault(row, 0.0);
          if (f1Now < before - TOLERANCE) {
            fallen.add(String.format(Locale.ROOT, "%s is %.4f, was %.4f", row, f1Now, before));
          }
        });
    return fallen;
  }

  private static Map<String, Double> figures(Evaluation evaluation) {
    Map<String, Double> figures = new LinkedHashMap<>();
    evaluation.tallies().forEach((row, tally) -> figures.put(row, tally.f1()));
    evaluation.shares().forEach((name, share) -> figures.put(name, share.value()));
    return figures;
  }
}
