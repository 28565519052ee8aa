package org.reformgraph.pipeline;

import java.util.List;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;

/**
 * All that was found in one document.
 *
 * @param cases in the order of the text
 * @param text the decoded text that offsets count in; null when the facts come from a facts file
 */
public record DocumentFacts(DocumentInfo info, List<CaseFacts> cases, String text) {
  public DocumentFacts {
    cases = List.copyOf(cases);
  }
}
