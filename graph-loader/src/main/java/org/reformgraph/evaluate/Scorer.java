package org.reformgraph.evaluate;

import java.util.List;
import java.util.Map;

/**
 * Compares what was found with the gold. Found cases that no gold case is paired with are not read.
 */
public final class Scorer {
  private Scorer() {}

  /** Scores every gold case; one that was not found misses all that it requires. */
  public static Evaluation score(List<GoldCase> gold, List<FoundCase> found) {
    Map<Integer, Integer> pairs =
        TitlePairs.of(
            gold.stream().map(GoldCase::title).toList(),
            found.stream().map(FoundCase::title).toList());
    ScoreSheet sheet = new ScoreSheet();
    for (int i = 0; i < gold.size(); i++) {
      sheet.turnTo(gold.get(i));
      Integer j = pairs.get(i);
      if (j == null) {
        String title = gold.get(i).title();
        sheet.missed(ScoredTypes.CASE, Cause.CASE_NOT_FOUND, title, null);
        score(gold.get(i), FoundCase.nothing(title), sheet);
      } else {
        sheet.found(ScoredTypes.CASE, gold.get(i).title(), null);
        score(gold.get(i), found.get(j), sheet);
      }
    }
    return sheet.finish();
  }

  private static void score(GoldCase gold, FoundCase found, ScoreSheet sheet) {
    List<FoundEntity> entities =
        found.entities().stream()
            .filter(each -> each.origin().asserted())
            .filter(each -> ScoredTypes.entities().contains(each.type()))
            .toList();
    Assignment assignment = Assignment.of(gold.entities(), entities);
    new EntityScorer(gold, entities, assignment, sheet).score();
    new RelationScorer(gold, found, assignment, sheet).score();
    new OutcomeScorer(gold, found, sheet).score();
    new TopicScorer(gold, found, sheet).score();
  }
}
