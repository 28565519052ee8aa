package org.reformgraph.pipeline;

import org.reformgraph.model.DocumentInfo;

/** What the sink holds already. Asked by many threads at once. */
@FunctionalInterface
public interface KnownDocuments {
  /** Holds nothing, so that everything is extracted. */
  KnownDocuments NONE = (document, fingerprint) -> false;

  /** Whether the document is there, wholly, with facts of this fingerprint. */
  boolean holds(DocumentInfo document, String fingerprint);
}
