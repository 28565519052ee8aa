package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.hanlp.WordBoundaries;

/** The word boundaries of one case; a sentence is segmented when it is first asked about. */
final class Boundaries {
  private final WordBoundaries words;
  private final CaseView view;
  private final Map<Sentence, BitSet> bySentence = new HashMap<>();

  Boundaries(WordBoundaries words, CaseView view) {
    this.words = words;
    this.view = view;
  }

  /**
   * Whether words start at {@code start} and end at {@code end}: the stretch is not cut out of
   * longer words.
   */
  boolean hold(int start, int end) {
    Sentence sentence = view.sentenceAt(start);
    if (!sentence.covers(start, end)) {
      return true;
    }
    BitSet boundaries = of(sentence);
    return boundaries.get(start - sentence.start()) && boundaries.get(end - sentence.start());
  }

  /** The words of a stretch of one sentence. */
  List<String> words(int start, int end) {
    Sentence sentence = view.sentenceAt(start);
    BitSet boundaries = of(sentence);
    List<String> found = new ArrayList<>();
    for (int from = start; from < end; ) {
      int next = sentence.start() + boundaries.nextSetBit(from - sentence.start() + 1);
      found.add(view.text(from, Math.min(next, end)));
      from = next;
    }
    return found;
  }

  private BitSet of(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence, s -> words.of(view.text(s.start(), s.end())));
  }
}
