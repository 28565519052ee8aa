package org.reformgraph.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
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
   * Whether a word surely starts at an index of a clause, whatever the words around it are: nothing
   * in the dictionary reaches over the index. Far quicker to tell than what the words are.
   *
   * @return false when only {@link #of} the clause can tell
   */
  public static boolean surelyStarts(String text, int clauseStart, int at, int clauseEnd) {
    if (at == clauseStart
        || at == clauseEnd
        || isMark(text.charAt(at - 1))
        || isMark(text.charAt(at))) {
      return true;
    }
    if (!isPlain(text.charAt(at - 1))
        || !isPlain(text.charAt(at))
        || !starts(text, at, clauseEnd)) {
      return false;
    }
    for (int start = at - 1; start >= clauseStart; start--) {
      if (reachesOver(text, start, at, clauseEnd)) {
        return false;
      }
    }
    return true;
  }

  /** Digits, letters and marks make words that are in no dictionary. */
  private static boolean isPlain(char c) {
    return CharType.get(c) == CharType.CT_CHINESE;
  }

  private static boolean starts(String text, int at, int end) {
    return reachesOver(text, at, at, end);
  }

  /** Whether a word of the dictionary starts at one index and ends behind another. */
  private static boolean reachesOver(String text, int start, int at, int end) {
    DoubleArrayTrie<CoreDictionary.Attribute> words = CoreDictionary.trie;
    int state = words.getBase()[0];
    for (int i = start; i < end; i++) {
      state = words.transition(text.charAt(i), state);
      if (state < 0) {
        return false;
      }
      if (i >= at && words.output(state) != null) {
        return true;
      }
    }
    return false;
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
