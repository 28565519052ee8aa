package org.reformgraph.evaluate;

import java.util.List;

/**
 * A document that facts were found in.
 *
 * @param name the file's own name
 * @param path the path below the root of the run
 * @param text the decoded text that offsets count in
 */
public record SourceDocument(String name, String path, String text, List<SourceCase> cases) {
  /**
   * A case as a reader sees it.
   *
   * @param text paragraphs, each ended by a line feed
   */
  public record SourceCase(String title, String text) {}

  public SourceDocument {
    cases = List.copyOf(cases);
  }
}
