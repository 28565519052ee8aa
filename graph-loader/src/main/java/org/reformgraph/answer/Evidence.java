package org.reformgraph.answer;

import org.neo4j.driver.Value;
import org.reformgraph.source.Redaction;

/**
 * The sentence that a fact stands on. Every part but the sentence and the case may be null, for
 * what is not known.
 *
 * @param sentence as the text has it, but for {@linkplain Redaction what reaches single persons}
 * @param start where it starts in the document's decoded text, in code points
 * @param end where it ends, exclusive
 * @param caseDate {@code yyyy[-MM[-dd]]}
 * @param source who published the case, else the document's name
 * @param page the page, where the format has pages
 * @param confidence 0 to 1
 * @param method the rule that found it
 * @param correctedBy who changed it by hand
 */
public record Evidence(
    String sentence,
    Integer start,
    Integer end,
    String caseId,
    String caseTitle,
    String caseDate,
    String documentId,
    String source,
    Integer page,
    Double confidence,
    String method,
    String correctedBy) {

  /**
   * The part of a Cypher query that makes a map of a statement {@code s}, its case {@code c} and
   * the case's document {@code d}, for {@link #of} to read.
   */
  public static final String OF_S_C_D =
      """
      {sentence: s.evidence, start: s.start, end: s.end, caseId: c.id, caseTitle: c.name,
       caseDate: c.date, documentId: d.id, source: coalesce(c.source, d.name), page: s.page,
       confidence: s.confidence, method: s.method, correctedBy: s.correctedBy}
      """;

  /**
   * Reads such a map.
   *
   * @return null when it has no sentence
   */
  public static Evidence of(Value map) {
    if (map.isNull() || map.get("sentence").isNull()) {
      return null;
    }
    return new Evidence(
        Redaction.of(map.get("sentence").asString()),
        integer(map.get("start")),
        integer(map.get("end")),
        text(map.get("caseId")),
        text(map.get("caseTitle")),
        text(map.get("caseDate")),
        text(map.get("documentId")),
        text(map.get("source")),
        integer(map.get("page")),
        map.get("confidence").isNull() ? null : map.get("confidence").asDouble(),
        text(map.get("method")),
        text(map.get("correctedBy")));
  }

  private static String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  private static Integer integer(Value value) {
    return value.isNull() ? null : value.asInt();
  }
}
