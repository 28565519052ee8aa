package org.reformgraph.api.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of a document's text, and what was found there.
 *
 * @param from first code point of the part; {@code to} is exclusive
 * @param length of the whole text, in code points
 * @param truncated whether there are more mentions or facts than are told
 */
record DocumentText(
    String id,
    String name,
    String text,
    int from,
    int to,
    int length,
    List<Mention> mentions,
    List<Fact> facts,
    List<CaseRange> cases,
    boolean truncated) {
  DocumentText {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    cases = List.copyOf(cases);
  }

  /** Words that name something. */
  record Mention(int start, int end, String type, String id, String name, String caseId) {}

  /** An end of a fact. */
  record End(String id, String type, String name) {}

  /**
   * A fact and its sentence.
   *
   * @param status {@code stated}, {@code planned}, {@code advised} or {@code negated}
   * @param metric of an outcome, likewise {@code value}: by these it is rejected
   * @param spans the pieces of a sentence that page breaks cut; left out when it is whole
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Fact(
      String key,
      String relation,
      End from,
      End to,
      String metric,
      String value,
      int start,
      int end,
      List<Pieces.Piece> spans,
      String status,
      Double confidence,
      String method,
      String caseId,
      String correctedBy) {}

  /** Where a case stands. */
  record CaseRange(String id, String title, int start, int end) {}
}
