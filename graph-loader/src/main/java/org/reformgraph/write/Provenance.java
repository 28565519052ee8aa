package org.reformgraph.write;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.model.Corrected;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;

/** How the graph says where a fact stands in its document. */
final class Provenance {
  private Provenance() {}

  /** The properties of a fact; to be added to. */
  static Map<String, Object> of(
      String key, String caseId, Quote evidence, String method, double confidence) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("key", key);
    properties.put("caseId", caseId);
    properties.put("evidence", evidence.text());
    properties.put("start", evidence.start());
    properties.put("end", evidence.end());
    properties.put("spans", spans(evidence));
    properties.put("page", evidence.page());
    properties.put("method", method);
    properties.put("confidence", confidence);
    return properties;
  }

  /** Adds who corrected a fact last, when somebody did. */
  static void corrected(Map<String, Object> properties, Corrected corrected) {
    if (corrected != null) {
      properties.put("correctedBy", corrected.by());
      properties.put("correctedWhen", corrected.when());
    }
  }

  /** The pieces in order, as in {@code 3120-3123,3180-3190}. */
  static String spans(Quote quote) {
    return quote.spans().stream().map(Provenance::span).collect(Collectors.joining(","));
  }

  private static String span(Span span) {
    return span.start() + "-" + span.end();
  }
}
