package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.model.EntityType;

/** Leaves of many rules those whose needs a sentence meets, by one look at its words. */
final class RuleFilter {
  /** A rule with the numbers of the sets of words that it needs. */
  private record Numbered(RelationRule rule, BitSet words) {}

  private final List<Numbered> rules;

  /** Each word with the numbers of the sets that it is in. */
  private final PhraseMatcher<BitSet> words;

  RuleFilter(List<RelationRule> rules) {
    Map<Set<String>, Integer> numbers = new HashMap<>();
    this.rules = rules.stream().map(rule -> numbered(rule, numbers)).toList();
    Map<String, BitSet> byWord = new HashMap<>();
    numbers.forEach(
        (set, number) ->
            set.forEach(word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(number)));
    this.words = new PhraseMatcher<>(byWord);
  }

  private static Numbered numbered(RelationRule rule, Map<Set<String>, Integer> numbers) {
    BitSet words = new BitSet();
    for (Set<String> set : rule.needs().words()) {
      words.set(numbers.computeIfAbsent(set, s -> numbers.size()));
    }
    return new Numbered(rule, words);
  }

  /** The rules that may match, in their order. */
  List<RelationRule> fitting(Template template) {
    BitSet met = new BitSet();
    words.all(template.text()).forEach(hit -> met.or(hit.value()));
    int[] mentions = new int[EntityType.values().length];
    for (Mention m : template.mentions()) {
      mentions[m.type().ordinal()]++;
    }
    List<RelationRule> fitting = new ArrayList<>();
    for (Numbered r : rules) {
      if (covers(met, r.words()) && enough(mentions, r.rule().needs().mentions())) {
        fitting.add(r.rule());
      }
    }
    return fitting;
  }

  private static boolean covers(BitSet met, BitSet needed) {
    for (int n = needed.nextSetBit(0); n >= 0; n = needed.nextSetBit(n + 1)) {
      if (!met.get(n)) {
        return false;
      }
    }
    return true;
  }

  /** Each slot takes a mention of its own. */
  private static boolean enough(int[] mentions, List<? extends Collection<EntityType>> slots) {
    for (Collection<EntityType> types : slots) {
      int wanted = 0;
      for (Collection<EntityType> other : slots) {
        wanted += types.containsAll(other) ? 1 : 0;
      }
      int there = 0;
      for (EntityType type : types) {
        there += mentions[type.ordinal()];
      }
      if (there < wanted) {
        return false;
      }
    }
    return true;
  }
}
