package org.reformgraph.load;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What came of a load.
 *
 * @param documents that were read, extracted and written
 * @param unchanged documents that the graph had just so
 * @param entities mentioned, added up over the cases; likewise relations and outcomes
 * @param rejected what was not loaded, and why
 * @param warnings what may need attention, such as corrections that could not be applied
 * @param documentIds ids of the documents that are now in the graph
 */
public record IntakeResult(
    long documents,
    long unchanged,
    long cases,
    long entities,
    long relations,
    long outcomes,
    List<Rejected> rejected,
    List<String> warnings,
    List<String> documentIds) {
  public IntakeResult {
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
    documentIds = List.copyOf(documentIds);
  }

  /** The same in other words, where they are for others' eyes. */
  public IntakeResult told(UnaryOperator<String> words) {
    return new IntakeResult(
        documents,
        unchanged,
        cases,
        entities,
        relations,
        outcomes,
        rejected.stream()
            .map(each -> new Rejected(each.file(), each.reason(), words.apply(each.detail())))
            .toList(),
        warnings.stream().map(words).toList(),
        documentIds);
  }

  /**
   * An input that was not loaded.
   *
   * @param reason a stable code, as in {@code ENCRYPTED}
   * @param detail why, and what to do
   */
  public record Rejected(String file, String reason, String detail) {}
}
