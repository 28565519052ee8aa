package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes down what is judged while one evaluation goes on. */
final class ScoreSheet {
  static final String LINKED = "linked ";
  static final String EVIDENCE = "evidence";
  static final String NEAR_MISSES = "near misses left out";

  private static final double SAME_EVIDENCE = 0.5;

  private final List<Judgement> judgements = new ArrayList<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private String caseId;

  ScoreSheet() {
    for (String name : List.of(LINKED + "Region", LINKED + "Agency", EVIDENCE)) {
      shares.put(name, Share.NONE);
    }
  }

  /** Everything that follows belongs to this case. */
  void turnTo(GoldCase gold) {
    caseId = gold.id();
  }

  void found(String kind, String text, String evidence) {
    add(kind, Verdict.FOUND, null, text, evidence, null);
  }

  void missed(String kind, Cause cause, String text, String evidence) {
    add(kind, Verdict.MISSED, cause, text, evidence, null);
  }

  void right(String kind, String text, FoundQuote evidence, Origin origin) {
    add(kind, Verdict.RIGHT, null, text, evidence.text(), origin);
  }

  void passedOver(String kind, String text, FoundQuote evidence, Origin origin) {
    add(kind, Verdict.PASSED_OVER, null, text, evidence.text(), origin);
  }

  void wrong(String kind, Cause cause, String text, FoundQuote evidence, Origin origin) {
    add(kind, Verdict.WRONG, cause, text, evidence.text(), origin);
  }

  /** Whether a link of a found entity is the gold's. */
  void link(GoldEntity gold, String code, FoundEntity found, String foundCode) {
    boolean same = code.equals(foundCode);
    shares.compute(LINKED + gold.type(), (name, share) -> share.plus(same));
    if (!same) {
      String text =
          found.name() + ": " + (foundCode.isEmpty() ? "none" : foundCode) + " is " + code;
      add(gold.type(), Verdict.FLAWED, Cause.LINK, text, null, found.origin());
    }
  }

  /** Whether a relation that is none is not said either. */
  void nearMiss(boolean leftOut) {
    shares.merge(NEAR_MISSES, Share.NONE.plus(leftOut), (sum, one) -> sum.plus(leftOut));
  }

  /** Whether a found fact's evidence is the gold's, by half. */
  void evidence(String kind, String gold, FoundQuote found, String text, Origin origin) {
    boolean same = FoldedText.of(gold).sharedBigrams(FoldedText.of(found.text())) >= SAME_EVIDENCE;
    shares.compute(EVIDENCE, (name, share) -> share.plus(same));
    if (!same) {
      add(kind, Verdict.FLAWED, Cause.EVIDENCE, text, found.text(), origin);
    }
  }

  private void add(
      String kind, Verdict verdict, Cause cause, String text, String evidence, Origin origin) {
    judgements.add(new Judgement(caseId, kind, verdict, cause, text, evidence, origin));
  }

  Evaluation finish() {
    return new Evaluation(judgements, shares);
  }
}
