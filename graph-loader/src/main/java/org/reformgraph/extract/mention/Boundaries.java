package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.hanlp.WordBoundaries;

/**
 * The word boundaries of one case. Only the clause that is asked about is segmented: a mark that is
 * always a word of its own parts what stands before it from what stands behind.
 */
final class Boundaries {
  private record Stretch(int start, int end) {}

  private final WordBoundaries words;
  private final CaseView view;
  private final Map<Stretch, BitSet> segmented = new HashMap<>();

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
    Stretch clause = clause(sentence, start, end);
    if (surelyStarts(clause, start) && surelyStarts(clause, end)) {
      return true;
    }
    BitSet boundaries = of(clause);
    return boundaries.get(start - clause.start()) && boundaries.get(end - clause.start());
  }

  private boolean surelyStarts(Stretch clause, int at) {
    return WordBoundaries.surelyStarts(view.text(), clause.start(), at, clause.end());
  }

  /** The words of a stretch of one sentence. */
  List<String> words(int start, int end) {
    Stretch clause = clause(view.sentenceAt(start), start, end);
    BitSet boundaries = of(clause);
    List<String> found = new ArrayList<>();
    for (int from = start; from < end; ) {
      int next = clause.start() + boundaries.nextSetBit(from - clause.start() + 1);
      found.add(view.text(from, Math.min(next, end)));
      from = next;
    }
    return found;
  }

  private BitSet of(Stretch clause) {
    return segmented.computeIfAbsent(clause, c -> words.of(view.text(c.start(), c.end())));
  }

  /** The stretch with the marks around it, which tell what words may stand next to them. */
  private Stretch clause(Sentence sentence, int start, int end) {
    int from = start - 1;
    while (from > sentence.start() && !WordBoundaries.isMark(view.text().charAt(from))) {
      from--;
    }
    int to = end;
    while (to < sentence.end() && !WordBoundaries.isMark(view.text().charAt(to))) {
      to++;
    }
    return new Stretch(Math.max(from, sentence.start()), Math.min(to + 1, sentence.end()));
  }
}
