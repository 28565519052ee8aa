package org.reformgraph.model;

import java.util.List;

/**
 * Words of the source and where they stand: a mention or the evidence of a fact.
 *
 * @param text the pieces' characters less white space, exactly as the source has them
 * @param spans the pieces in order, at least one; more than one where healing joined pieces
 * @param page the page of the first piece, from 1; null where the format has no pages
 */
public record Quote(String text, List<Span> spans, Integer page) {
  public Quote {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quote needs a span: " + text);
    }
  }

  /** Offset of the first code point. */
  public int start() {
    return spans.get(0).start();
  }

  /** Offset after the last code point. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }
}
