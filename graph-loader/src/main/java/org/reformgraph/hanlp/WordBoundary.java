package org.reformgraph.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;

/** Tells whether a word is cut in two between two pieces of text. Threads may share one. */
public final class WordBoundary {
  private static final int CONTEXT = 12;

  private final Segment segment =
      HanLP.newSegment()
          .enableAllNamedEntityRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  /**
   * Whether the last characters of one piece and the first of the next make up one word;
   * traditional characters are read too.
   */
  public boolean cut(String before, String after) {
    String left =
        HanLP.convertToSimplifiedChinese(before.substring(Math.max(0, before.length() - CONTEXT)));
    String right =
        HanLP.convertToSimplifiedChinese(after.substring(0, Math.min(after.length(), CONTEXT)));
    for (Term term : segment.seg(left + right)) {
      if (term.offset < left.length() && term.offset + term.length() > left.length()) {
        return true;
      }
    }
    return false;
  }
}
