package org.reformgraph.pipeline;

/** What became of one input. */
public sealed interface Result {
  /** The input's path as the run calls it. */
  String input();

  /** The input was read and extracted. */
  record Found(String input, ExtractedDocument document) implements Result {}

  /** The sink holds just what the input would give. */
  record Unchanged(String input) implements Result {}

  /** A file that is no document, passed over without complaint. */
  record Ignored(String input, String why) implements Result {}

  /** The input cannot be loaded. */
  record Rejected(Rejection rejection) implements Result {
    @Override
    public String input() {
      return rejection.input();
    }
  }
}
