package org.reformgraph.ontology.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * How well the extraction reads texts that nobody fitted it to: the figures that the project's own
 * tests hold it to. The build takes them from where those tests keep them.
 */
final class QualityFigures {
  private static final String FILE = "figures.json";
  private static final String SET = "fresh";

  /** From the metrics of {@code dataset.ttl} to the rows of the figures. */
  private static final Map<String, String> ROW_OF_METRIC =
      Map.of(
          "f1-entities", "entities",
          "f1-measures", "Measure",
          "f1-relations", "relations",
          "f1-copies-from", "COPIES_FROM",
          "f1-outcomes", "Outcome",
          "f1-topics", "Topic");

  private QualityFigures() {}

  /** F1 by the metric's name, sorted. */
  static SortedMap<String, BigDecimal> byMetric() {
    JsonObject rows = read().getObj(SET);
    SortedMap<String, BigDecimal> figures = new TreeMap<>();
    ROW_OF_METRIC.forEach((metric, row) -> figures.put(metric, figure(rows, row)));
    return figures;
  }

  private static BigDecimal figure(JsonObject rows, String row) {
    return new BigDecimal(rows.get(row).getAsNumber().value().toString());
  }

  private static JsonObject read() {
    try (InputStream json = QualityFigures.class.getResourceAsStream(FILE)) {
      if (json == null) {
        throw new IllegalStateException("the bundled " + FILE + " is missing; build again");
      }
      return JSON.parse(json);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + FILE, e);
    }
  }
}
