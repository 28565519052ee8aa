package org.reformgraph.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds many phrases in one pass over a text (Aho–Corasick over a double-array trie, as HanLP
 * implements it). An instance is immutable once built and may be shared between threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseMatcher<V> {
  /**
   * A phrase in a text.
   *
   * @param start UTF-16 index
   * @param end index after the last character
   */
  public record Hit<V>(int start, int end, V value) {}

  private final AhoCorasickDoubleArrayTrie<V> trie;

  public PhraseMatcher(Map<String, ? extends V> phrases) {
    if (phrases.isEmpty()) {
      trie = null;
    } else {
      trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(new TreeMap<String, V>(phrases));
    }
  }

  /**
   * Every phrase that stands in the text, overlapping ones too, by start and then longest first.
   */
  public List<Hit<V>> all(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    if (trie != null) {
      trie.parseText(text, (begin, end, value) -> hits.add(new Hit<>(begin, end, value)));
    }
    hits.sort(
        Comparator.<Hit<V>>comparingInt(Hit::start)
            .thenComparing(Comparator.<Hit<V>>comparingInt(Hit::end).reversed()));
    return hits;
  }

  /** From left to right the longest phrase at each place, none overlapping another. */
  public List<Hit<V>> longest(String text) {
    List<Hit<V>> kept = new ArrayList<>();
    int free = 0;
    for (Hit<V> hit : all(text)) {
      if (hit.start() >= free) {
        kept.add(hit);
        free = hit.end();
      }
    }
    return kept;
  }
}
