package org.reformgraph.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.facts.JsonFields;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.model.EntityType;

/**
 * Figures of an earlier evaluation, which a later one may not fall below.
 *
 * @param f1 by row of the table, or by share; rows that are not recorded are not compared
 */
public record RecordedFigures(Map<String, Double> f1) {
  /** Figures are recorded with four decimals; a fall that rounding alone explains is none. */
  public static final double TOLERANCE = 0.0001;

  /** The rows that an evaluation can have. */
  private static final Set<String> ROWS = rows();

  private static final String FIGURES = "figures";
  private static final String F1 = "f1";

  public RecordedFigures {
    f1 = Collections.unmodifiableMap(new LinkedHashMap<>(f1));
  }

  /**
   * Reads an object with a number, or an object with a number {@code f1}, for each row; {@code
   * evaluate --json} writes it under {@code figures}. Rows that no evaluation has are passed over.
   *
   * @throws BadInputException when the file cannot be read or records no row, naming what it holds
   */
  public static RecordedFigures read(Path file) throws BadInputException {
    try {
      JsonFields json = JsonFields.parse(Files.readString(file));
      JsonFields figures = json.has(FIGURES) ? json.object(FIGURES) : json;
      Map<String, Double> recorded = recorded(figures);
      if (recorded.isEmpty()) {
        throw new BadInputException(file + noFigures(figures));
      }
      return new RecordedFigures(recorded);
    } catch (BadFactsException e) {
      throw new BadInputException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInputException(FileTrouble.reading(file, e), e);
    }
  }

  private static Map<String, Double> recorded(JsonFields json) throws BadFactsException {
    Map<String, Double> recorded = new LinkedHashMap<>();
    for (String row : ROWS) {
      BigDecimal figure =
          json.hasObject(row) ? json.object(row).numberOrNull(F1) : json.numberOrNull(row);
      if (figure != null) {
        recorded.put(row, figure.doubleValue());
      }
    }
    return recorded;
  }

  private static String noFigures(JsonFields json) throws BadFactsException {
    List<String> sets = new ArrayList<>();
    for (String key : json.keys()) {
      if (json.hasObject(key) && !recorded(json.object(key)).isEmpty()) {
        sets.add(key);
      }
    }
    return sets.isEmpty()
        ? " records no figure of " + String.join(", ", ROWS)
        : " records figures under "
            + String.join(", ", sets)
            + ": one evaluation is compared with one set of them. Write what stands behind the name"
            + " of the set that the gold is into a file of its own, and name that";
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

  private static Set<String> rows() {
    Set<String> rows = new LinkedHashSet<>(figures(Scorer.score(List.of(), List.of())).keySet());
    rows.add(ScoreSheet.LINKED + EntityType.REGION.label());
    rows.add(ScoreSheet.LINKED + EntityType.AGENCY.label());
    rows.add(ScoreSheet.EVIDENCE);
    rows.add(ScoreSheet.NEAR_MISSES);
    return Collections.unmodifiableSet(rows);
  }

  private static Map<String, Double> figures(Evaluation evaluation) {
    Map<String, Double> figures = new LinkedHashMap<>();
    evaluation.tallies().forEach((row, tally) -> figures.put(row, tally.f1()));
    evaluation.shares().forEach((name, share) -> figures.put(name, share.value()));
    return figures;
  }
}
