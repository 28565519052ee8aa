package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;

/**
 * The mentions of a case by the sentence that they stand in, so that nobody looks through all of
 * them for each sentence. A mention that reaches into the next sentence is in none.
 */
public final class SentenceMentions {
  private final Map<Sentence, List<Mention>> bySentence = new HashMap<>();

  private SentenceMentions() {}

  /** The mentions sorted into the view's sentences. */
  public static SentenceMentions of(CaseView view, List<Mention> mentions) {
    SentenceMentions sorted = new SentenceMentions();
    if (!view.sentences().isEmpty()) {
      for (Mention m : mentions) {
        Sentence sentence = view.sentenceAt(m.start());
        if (sentence.covers(m.start(), m.end())) {
          sorted.bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(m);
        }
      }
    }
    return sorted;
  }

  /** Those of one sentence, in the order in which they were given. */
  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
