package org.reformgraph.api.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reformgraph.api.http.ProblemException;

/**
 * What a reader finds to be wrong. What is not needed is left out.
 *
 * @param operation {@code reject}
 * @param what {@code relation}, {@code outcome} or {@code entity}
 * @param id of the entity
 * @param type of the relation; {@code from} and {@code to} are its ends
 * @param caseId the case that says it; may be left out of relations and entities, which are then
 *     rejected wherever they are said
 * @param by who says so
 */
record CorrectionRequest(
    String operation,
    String what,
    String id,
    String type,
    String from,
    String to,
    @JsonProperty("case") String caseId,
    String metric,
    String value,
    String by,
    String why) {
  private static final int MOST_LETTERS = 500;

  /** The words of the entry that this is in a corrections file, in their order. */
  Map<String, String> entry(LocalDate today) {
    if (!"reject".equals(operation)) {
      throw ProblemException.badParameter("operation", "应为 reject。", "it is reject.");
    }
    Map<String, String> entry = new LinkedHashMap<>();
    switch (what == null ? "" : what) {
      case "relation" -> {
        entry.put("reject", "relation");
        entry.put("type", needed("type", type));
        entry.put("from", needed("from", from));
        entry.put("to", needed("to", to));
        put(entry, "case", caseId);
      }
      case "outcome" -> {
        entry.put("reject", "outcome");
        entry.put("case", needed("case", caseId));
        entry.put("metric", needed("metric", metric));
        entry.put("value", needed("value", value));
      }
      case "entity" -> {
        entry.put("reject", needed("id", id));
        put(entry, "case", caseId);
      }
      default ->
          throw ProblemException.badParameter(
              "what", "应为 relation、outcome 或 entity。", "one of relation, outcome and entity.");
    }
    entry.put("by", needed("by", by));
    entry.put("when", today.toString());
    put(entry, "why", why);
    return entry;
  }

  private static void put(Map<String, String> entry, String key, String word) {
    if (word != null && !word.isBlank()) {
      entry.put(key, needed(key, word));
    }
  }

  private static String needed(String key, String word) {
    if (word == null || word.isBlank()) {
      throw ProblemException.badParameter(key, "不能为空。", "it is needed.");
    }
    String clean = word.strip().replaceAll("\\p{Cntrl}+", " ");
    if (clean.length() > MOST_LETTERS) {
      throw ProblemException.badParameter(
          key, "不能超过 " + MOST_LETTERS + " 个字。", "no more than " + MOST_LETTERS + " characters.");
    }
    return clean;
  }

  /** Whether the reader means one case only. */
  boolean ofOneCase() {
    return caseId != null && !caseId.isBlank();
  }
}
