package org.reformgraph.pipeline;

import java.util.List;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;

/**
 * All that was found in one document.
 *
 * @param fingerprint what the facts depend on: the bytes, and all of the product that looked at
 *     them
 * @param cases in the order of the text
 * @param text the decoded text that offsets count in; null when the facts come from a facts file
 */
public record ExtractedDocument(
    DocumentInfo info, String fingerprint, List<CaseFacts> cases, String text) {
  public ExtractedDocument {
    cases = List.copyOf(cases);
  }
}
