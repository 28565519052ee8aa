package org.reformgraph.evaluate;

import java.util.TreeSet;

/** Judges the topics of a case. */
record TopicScorer(GoldCase gold, FoundCase found, ScoreSheet sheet) {
  private static final Origin ORIGIN = Origin.of(null);

  void score() {
    new TreeSet<>(gold.requiredTopics()).forEach(this::scoreGold);
    found.topics().forEach(this::scoreFound);
  }

  private void scoreGold(String code) {
    if (found.topics().contains(code)) {
      sheet.found(ScoredTypes.TOPIC, code, null);
    } else {
      sheet.missed(ScoredTypes.TOPIC, Cause.NOTHING_LIKE_IT, code, null);
    }
  }

  private void scoreFound(String code) {
    if (gold.requiredTopics().contains(code) || gold.optionalTopics().contains(code)) {
      sheet.right(ScoredTypes.TOPIC, code, FoundQuote.NONE, ORIGIN);
    } else {
      sheet.wrong(ScoredTypes.TOPIC, Cause.NOTHING_LIKE_IT, code, FoundQuote.NONE, ORIGIN);
    }
  }
}
