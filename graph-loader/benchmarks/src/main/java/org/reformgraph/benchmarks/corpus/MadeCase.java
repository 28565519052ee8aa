package org.reformgraph.benchmarks.corpus;

import java.util.List;
import org.reformgraph.lexicon.Division;

/**
 * A case that was made up.
 *
 * @param title the first line of the case
 * @param paragraphs headings among them
 * @param city whose case it is
 * @param statements what its sentences state, in their order
 */
record MadeCase(
    String title, List<String> paragraphs, Division city, List<MadeStatement> statements) {
  MadeCase {
    paragraphs = List.copyOf(paragraphs);
    statements = List.copyOf(statements);
  }
}
