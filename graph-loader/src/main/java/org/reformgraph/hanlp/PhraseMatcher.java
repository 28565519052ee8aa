package org.reformgraph.hanlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text: a trie whose edges stand in one hash table, entered
 * at each character that a phrase starts with. An instance is immutable once built and may be
 * shared between threads.
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

  private static final int PAIRS = 1 << 17;
  private static final char NOTHING = 0;
  private static final long FREE = 0;

  /**
   * The node behind the first character of a phrase has that character's number, so that it need
   * not be looked up; all others come after these.
   */
  private static final int FIRST_NODES = Character.MAX_VALUE + 1;

  /** An edge is a number: below its target, above that the character and the node it leaves. */
  private static final int TARGET_BITS = 24;

  private static final long TARGET = (1L << TARGET_BITS) - 1;

  /** 2⁶⁴ by the golden ratio: spreads keys that lie close together. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** What the phrase that ends at a node stands for; null where none ends. */
  private final List<V> values = new ArrayList<>(Collections.nCopies(FIRST_NODES, null));

  /**
   * Of the first one or two characters of each phrase a bit by their hash: a small table, which
   * stays in the processor's cache and turns most characters of a text away.
   */
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  /** Likewise of the first three; of a phrase of two, these with nothing behind them. */
  private final long[] triples = new long[PAIRS / Long.SIZE];

  private boolean single;

  /** The edges by hash of node and character. */
  private long[] edges = new long[16];

  public PhraseMatcher(Map<String, ? extends V> phrases) {
    phrases.forEach(this::add);
  }

  /**
   * Every phrase that stands in the text, overlapping ones too, by start and then longest first.
   */
  public List<Hit<V>> all(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int node = entry(text, start);
      int shortest = hits.size();
      for (int end = start + 1; node != 0; end++) {
        if (values.get(node) != null) {
          hits.add(new Hit<>(start, end, values.get(node)));
        }
        node = end < text.length() ? next(node, text.charAt(end)) : 0;
      }
      if (hits.size() - shortest > 1) {
        Collections.reverse(hits.subList(shortest, hits.size()));
      }
    }
    return hits;
  }

  /** From left to right the longest phrase at each place, none overlapping another. */
  public List<Hit<V>> longest(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int node = entry(text, start);
      int longest = 0;
      V value = null;
      for (int end = start + 1; node != 0; end++) {
        if (values.get(node) != null) {
          longest = end;
          value = values.get(node);
        }
        node = end < text.length() ? next(node, text.charAt(end)) : 0;
      }
      if (value != null) {
        hits.add(new Hit<>(start, longest, value));
        start = longest - 1;
      }
    }
    return hits;
  }

  /** Where the longest phrase that starts at an index ends; −1 when none does. */
  public int longestAt(String text, int start) {
    int longest = -1;
    int node = start < text.length() ? entry(text, start) : 0;
    for (int end = start + 1; node != 0; end++) {
      if (values.get(node) != null) {
        longest = end;
      }
      node = end < text.length() ? next(node, text.charAt(end)) : 0;
    }
    return longest;
  }

  /** The node behind the character at an index; 0 when no phrase starts there. */
  private int entry(String text, int at) {
    char c = text.charAt(at);
    if (single && has(pairs, pair(c, NOTHING))) {
      return c;
    }
    if (at + 1 >= text.length()) {
      return 0;
    }
    int pair = pair(c, text.charAt(at + 1));
    return has(pairs, pair)
            && (has(triples, triple(pair, NOTHING))
                || at + 2 < text.length() && has(triples, triple(pair, text.charAt(at + 2))))
        ? c
        : 0;
  }

  private static int pair(char one, char other) {
    return (one * 31 ^ other * 0x9E37) & PAIRS - 1;
  }

  private static int triple(int pair, char third) {
    return (pair * 31 ^ third * 0x9E37) & PAIRS - 1;
  }

  private static boolean has(long[] bits, int index) {
    return (bits[index >> 6] & 1L << index) != 0;
  }

  private static void set(long[] bits, int index) {
    bits[index >> 6] |= 1L << index;
  }

  private void open(String phrase) {
    int pair = pair(phrase.charAt(0), phrase.length() > 1 ? phrase.charAt(1) : NOTHING);
    single |= phrase.length() == 1;
    set(pairs, pair);
    set(triples, triple(pair, phrase.length() > 2 ? phrase.charAt(2) : NOTHING));
  }

  private int next(int node, char c) {
    int slot = slot(edges, key(node, c));
    return (int) (edges[slot] & TARGET);
  }

  private void add(String phrase, V value) {
    open(phrase);
    int node = phrase.charAt(0);
    for (int i = 1; i < phrase.length(); i++) {
      int next = next(node, phrase.charAt(i));
      node = next == 0 ? newEdge(key(node, phrase.charAt(i))) : next;
    }
    values.set(node, value);
  }

  private int newNode() {
    if (values.size() > TARGET) {
      throw new IllegalArgumentException("more phrases than an edge can tell apart");
    }
    values.add(null);
    return values.size() - 1;
  }

  private int newEdge(long key) {
    if ((values.size() - FIRST_NODES) * 2 > edges.length) {
      grow();
    }
    int node = newNode();
    edges[slot(edges, key)] = key << TARGET_BITS | node;
    return node;
  }

  private void grow() {
    long[] wider = new long[edges.length * 2];
    for (long edge : edges) {
      if (edge != FREE) {
        wider[slot(wider, edge >>> TARGET_BITS)] = edge;
      }
    }
    edges = wider;
  }

  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  /** Where a key stands or would stand. */
  private static int slot(long[] table, long key) {
    int mask = table.length - 1;
    int slot = (int) (key * SPREAD >>> Integer.SIZE) & mask;
    while (table[slot] != FREE && table[slot] >>> TARGET_BITS != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
