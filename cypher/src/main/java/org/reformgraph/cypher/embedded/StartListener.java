package org.reformgraph.cypher.embedded;

/** Hears what the embedded server is doing while someone waits for it. */
@FunctionalInterface
public interface StartListener {

  /** Hears nothing. */
  StartListener SILENT = step -> {};

  /**
   * A step begins.
   *
   * @param step a sentence for people, without full stop
   */
  void step(String step);
}
