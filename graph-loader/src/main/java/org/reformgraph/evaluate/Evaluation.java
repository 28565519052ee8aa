package org.reformgraph.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How facts compare with gold.
 *
 * @param judgements by gold case and, in it, kind
 * @param shares by name: {@code linked Region}, {@code linked Agency}, {@code evidence}
 */
public record Evaluation(List<Judgement> judgements, Map<String, Share> shares) {
  public Evaluation {
    judgements = List.copyOf(judgements);
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /** The rows of the table, in their order, with the group rows behind their groups. */
  public Map<String, Tally> tallies() {
    Map<String, Map<Verdict, Integer>> counts = counts();
    Map<String, Tally> rows = new LinkedHashMap<>();
    rows.put(ScoredTypes.CASE, tally(counts, ScoredTypes.CASE));
    putGroup(rows, counts, ScoredTypes.ENTITIES, ScoredTypes.entities());
    putGroup(rows, counts, ScoredTypes.RELATIONS, ScoredTypes.relations());
    rows.put(ScoredTypes.OUTCOME, tally(counts, ScoredTypes.OUTCOME));
    rows.put(ScoredTypes.TOPIC, tally(counts, ScoredTypes.TOPIC));
    return Collections.unmodifiableMap(rows);
  }

  /** How many of the gold's cases were found. */
  public Tally cases() {
    return tally(counts(), ScoredTypes.CASE);
  }

  /** What went wrong, in the order of the judgements. */
  public List<Judgement> errors() {
    return judgements.stream().filter(Judgement::isError).toList();
  }

  private Map<String, Map<Verdict, Integer>> counts() {
    Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
    for (Judgement each : judgements) {
      counts
          .computeIfAbsent(each.kind(), kind -> new EnumMap<>(Verdict.class))
          .merge(each.verdict(), 1, Integer::sum);
    }
    return counts;
  }

  private static void putGroup(
      Map<String, Tally> rows,
      Map<String, Map<Verdict, Integer>> counts,
      String group,
      List<String> kinds) {
    Tally all = Tally.NONE;
    for (String kind : kinds) {
      Tally one = tally(counts, kind);
      rows.put(kind, one);
      all = all.plus(one);
    }
    rows.put(group, all);
  }

  private static Tally tally(Map<String, Map<Verdict, Integer>> counts, String kind) {
    Map<Verdict, Integer> of = counts.getOrDefault(kind, Map.of());
    return new Tally(
        of.getOrDefault(Verdict.FOUND, 0),
        of.getOrDefault(Verdict.WRONG, 0),
        of.getOrDefault(Verdict.MISSED, 0));
  }
}
