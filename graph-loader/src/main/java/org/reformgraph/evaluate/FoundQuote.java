package org.reformgraph.evaluate;

import java.util.List;
import org.reformgraph.model.Span;

/**
 * Words of the source, and where the tool says that they stand.
 *
 * @param text empty when not given
 * @param spans pieces in code points of the decoded text; none when not given
 */
public record FoundQuote(String text, List<Span> spans) {
  /** Of a fact that says nothing of where it was read. */
  static final FoundQuote NONE = new FoundQuote("", List.of());

  public FoundQuote {
    spans = List.copyOf(spans);
  }
}
