package org.reformgraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.read.HealedText;

/** Checks quotes against the source as the facts format wants them. */
public final class Quotes {
  private Quotes() {}

  /** The quote of a stretch is its spans' characters less white space. */
  public static void check(HealedText text, int start, int end) {
    Quote quote = text.quote(start, end);
    int[] source = text.source().codePoints().toArray();
    StringBuilder pieces = new StringBuilder();
    int last = -1;
    for (Span span : quote.spans()) {
      assertThat(span.start()).isGreaterThan(last);
      last = span.end();
      for (int i = span.start(); i < span.end(); i++) {
        if (source[i] > 0xFFFF || !HealedText.isBlank((char) source[i])) {
          pieces.appendCodePoint(source[i]);
        }
      }
    }
    assertThat(quote.text()).isEqualTo(pieces.toString());
  }
}
