package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.model.EntityType;

/** Leaves of many rules those whose needs a sentence meets, by one look at its words. */
final class RuleFilter {
  /**
   * So many mentions must be of one of these types.
   *
   * @param types a bit for each type
   */
  private record Wanted(int types, int least) {}

  /** A rule with the numbers of the sets of words that it needs, and the mentions. */
  private record Numbered(RelationRule rule, int[] words, List<Wanted> mentions) {}

  /**
   * A rule that may match.
   *
   * @param lastStart index in the template behind which no match starts: a match holds a word of
   *     each set, so that it starts no later than the last such word
   */
  record Fitting(RelationRule rule, int lastStart) {}

  private static final int ABSENT = -1;

  private final List<Numbered> rules;
  private final int sets;

  /** Each word with the numbers of the sets that it is in. */
  private final PhraseMatcher<int[]> words;

  RuleFilter(List<RelationRule> rules) {
    Map<Set<String>, Integer> numbers = new HashMap<>();
    this.rules = rules.stream().map(rule -> numbered(rule, numbers)).toList();
    this.sets = numbers.size();
    Map<String, BitSet> byWord = new HashMap<>();
    numbers.forEach(
        (set, number) ->
            set.forEach(word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(number)));
    Map<String, int[]> setsOf = new HashMap<>();
    byWord.forEach((word, of) -> setsOf.put(word, of.stream().toArray()));
    this.words = new PhraseMatcher<>(setsOf);
  }

  private static Numbered numbered(RelationRule rule, Map<Set<String>, Integer> numbers) {
    int[] words =
        rule.needs().words().stream()
            .mapToInt(set -> numbers.computeIfAbsent(set, s -> numbers.size()))
            .distinct()
            .toArray();
    return new Numbered(rule, words, wanted(rule.needs().mentions()));
  }

  /** Each slot takes a mention of its own. */
  private static List<Wanted> wanted(List<Set<EntityType>> slots) {
    return slots.stream()
        .distinct()
        .map(
            types ->
                new Wanted(bits(types), (int) slots.stream().filter(types::containsAll).count()))
        .toList();
  }

  private static int bits(Set<EntityType> types) {
    return types.stream().mapToInt(type -> 1 << type.ordinal()).sum();
  }

  /** The rules that may match, in their order. */
  List<Fitting> fitting(Template template) {
    int[] last = lastWords(template.text());
    int[] mentions = new int[EntityType.values().length];
    for (Mention m : template.mentions()) {
      mentions[m.type().ordinal()]++;
    }
    List<Fitting> fitting = new ArrayList<>();
    for (Numbered r : rules) {
      int lastStart = lastStart(r, last, template.text().length());
      if (lastStart != ABSENT && enough(mentions, r.mentions())) {
        fitting.add(new Fitting(r.rule(), lastStart));
      }
    }
    return fitting;
  }

  /** For each set of words where the last of them starts. */
  private int[] lastWords(String text) {
    int[] last = new int[sets];
    Arrays.fill(last, ABSENT);
    for (PhraseMatcher.Hit<int[]> hit : words.all(text)) {
      for (int set : hit.value()) {
        last[set] = hit.start();
      }
    }
    return last;
  }

  private static int lastStart(Numbered rule, int[] last, int length) {
    int start = length;
    for (int set : rule.words()) {
      start = Math.min(start, last[set]);
    }
    return start;
  }

  private static boolean enough(int[] mentions, List<Wanted> slots) {
    for (Wanted wanted : slots) {
      int there = 0;
      for (int type = 0; type < mentions.length; type++) {
        there += (wanted.types() >> type & 1) * mentions[type];
      }
      if (there < wanted.least()) {
        return false;
      }
    }
    return true;
  }
}
