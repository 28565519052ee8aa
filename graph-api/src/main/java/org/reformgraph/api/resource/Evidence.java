package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.neo4j.driver.Value;

/**
 * Where something is said. What is not known is null and left out.
 *
 * @param sentence the words; null of a mere mention
 * @param start in code points of the document's decoded text, as {@code ./reformgraph text} prints
 *     it
 * @param end exclusive
 * @param caseDate as stated: a year, month or day
 * @param page of formats that have pages
 * @param confidence from 0 to 1
 * @param method the rule or model that found it
 * @param correctedBy who corrected it by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
    String sentence,
    Long start,
    Long end,
    String caseId,
    String caseTitle,
    String caseDate,
    String documentId,
    Long page,
    Double confidence,
    String method,
    String correctedBy) {

  /**
   * The expression of Cypher that makes evidence of a relation that a case states; {@link #of}
   * reads it. Null for what no case states.
   *
   * @param relation the variable that the relation is bound to
   */
  public static String of(String relation) {
    return """
    CASE WHEN %1$s.caseId IS NULL THEN null ELSE
    {sentence: %1$s.evidence, start: %1$s.start, end: %1$s.end, page: %1$s.page, confidence: %1$s.confidence,
     method: %1$s.method, correctedBy: %1$s.correctedBy, caseId: %1$s.caseId, spans: %1$s.spans, pages: %1$s.pages,
     said: head(COLLECT { MATCH (told:Case {id: %1$s.caseId}) RETURN {title: told.name, date: told.date,
       document: head([(told)-[:IN_DOCUMENT]->(file) | file.id])} })} END"""
        .formatted(relation);
  }

  /** Reads what the expression made; null for null. */
  public static Evidence of(Value value) {
    if (value.isNull()) {
      return null;
    }
    Value said = value.get("said");
    Mention mention = Mention.first(value);
    return new Evidence(
        text(value, "sentence"),
        mention.start(),
        mention.end(),
        text(value, "caseId"),
        said.isNull() ? null : text(said, "title"),
        said.isNull() ? null : text(said, "date"),
        said.isNull() ? null : text(said, "document"),
        mention.page(),
        value.get("confidence").isNull() ? null : value.get("confidence").asDouble(),
        text(value, "method"),
        text(value, "correctedBy"));
  }

  private static String text(Value value, String key) {
    return value.get(key).asString(null);
  }
}
