package org.reformgraph.write;

import java.util.List;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;

/**
 * All that was found in one document.
 *
 * @param fingerprint what the facts depend on: the bytes, the extractor's version, lexicons,
 *     corrections and options; as long as it is the same, the document need not be loaded again
 * @param cases possibly empty
 */
public record DocumentFacts(DocumentInfo info, String fingerprint, List<CaseFacts> cases) {
  public DocumentFacts {
    if (fingerprint == null) {
      throw new IllegalArgumentException("a document needs a fingerprint: " + info.path());
    }
    cases = List.copyOf(cases);
  }

  /** The document's id in the graph. */
  public String id() {
    return CanonicalId.document(info.collection(), info.path());
  }
}
