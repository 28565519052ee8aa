package org.reformgraph.pipeline;

import org.reformgraph.model.CaseFacts;

/** What is changed in facts that a facts file brings, before they are written. */
public interface FactsRevision {
  /** Changes nothing. */
  FactsRevision NONE =
      new FactsRevision() {
        @Override
        public CaseFacts apply(CaseFacts facts) {
          return facts;
        }

        @Override
        public String fingerprint(String before) {
          return before;
        }
      };

  /** The case as it is to be written. */
  CaseFacts apply(CaseFacts facts);

  /** What the changed facts depend on, made of what the given ones depend on. */
  String fingerprint(String before);
}
