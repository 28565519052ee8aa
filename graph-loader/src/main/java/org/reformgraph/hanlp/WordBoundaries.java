package org.reformgraph.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.BitSet;

/**
 * Where words start and end in running text, by HanLP's standard segmenter without its entity
 * recognisers. Threads may share one.
 */
public final class WordBoundaries {
  /** How much of either side tells whether a word is cut. */
  private static final int CONTEXT = 12;

  /** Marks that HanLP's dictionary has as words, and that are part of no longer word. */
  private static final String MARKS = "，。；：、“”《》（）！？";

  private final Segment segment =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false)
          .enableOffset(true);

  /**
   * The boundaries of a text.
   *
   * @return a bit for each UTF-16 index at which a word starts or the text ends
   */
  public BitSet of(String text) {
    BitSet boundaries = new BitSet(text.length() + 1);
    boundaries.set(0);
    for (Term term : segment.seg(text)) {
      boundaries.set(term.offset);
      boundaries.set(term.offset + term.length());
    }
    boundaries.set(text.length());
    return boundaries;
  }

  /**
   * Whether a character is always a word of its own: words before it do not depend on those behind
   * it.
   */
  public static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /**
   * Whether the last characters of one piece and the first of the next make up one word;
   * traditional characters are read too.
   */
  public boolean cut(String before, String after) {
    String left =
        HanLP.convertToSimplifiedChinese(before.substring(Math.max(0, before.length() - CONTEXT)));
    String right =
        HanLP.convertToSimplifiedChinese(after.substring(0, Math.min(after.length(), CONTEXT)));
    return !of(left + right).get(left.length());
  }
}
