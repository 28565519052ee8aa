package org.reformgraph.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.answer.Evidence;

/** Numbers what a report rests on, in the order of first mention, each sentence of a case once. */
final class Citations {
  private final String base;
  private final Map<List<String>, Citation> numbered = new LinkedHashMap<>();

  /**
   * @param base what the addresses of things start with, up to a last {@code /}
   */
  Citations(String base) {
    this.base = base;
  }

  /**
   * The number of a sentence, as words carry it.
   *
   * @param evidence null for none
   */
  List<Integer> of(Evidence evidence) {
    if (evidence == null) {
      return List.of();
    }
    List<String> key = List.of(text(evidence.caseId()), evidence.sentence());
    Citation citation = numbered.get(key);
    if (citation == null) {
      citation = citation(numbered.size() + 1, evidence);
      numbered.put(key, citation);
    }
    return List.of(citation.number());
  }

  private Citation citation(int number, Evidence evidence) {
    return new Citation(
        number,
        text(evidence.source()),
        text(evidence.caseTitle()),
        text(evidence.caseDate()),
        evidence.sentence(),
        evidence.page(),
        base + text(evidence.caseId()));
  }

  private static String text(String known) {
    return known == null ? "" : known;
  }

  List<Citation> all() {
    return List.copyOf(numbered.values());
  }
}
