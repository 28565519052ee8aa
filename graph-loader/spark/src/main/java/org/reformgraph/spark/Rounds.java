package org.reformgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which relations may be written at the same time.
 *
 * <p>Nodes fall into an even number of buckets, and a relation into the cell of the unordered pair
 * of its ends' buckets. Writing a relation locks both its ends, so two writers meet only where
 * their cells share a bucket. The rounds are those of a tournament in which every bucket plays
 * every other once: in a round each bucket is in one cell at most. Then it plays itself.
 *
 * @param buckets even, at least 2
 */
record Rounds(int buckets) implements Serializable {
  Rounds {
    if (buckets < 2 || buckets % 2 != 0) {
      throw new IllegalArgumentException("buckets must be even: " + buckets);
    }
  }

  /** Enough cells in each round to keep some writers busy. */
  static Rounds forWriters(int writers) {
    return new Rounds(2 * writers);
  }

  /** How many cells there are. */
  int cells() {
    return buckets * (buckets + 1) / 2;
  }

  /** The cell of a relation between two nodes; their order does not matter. */
  int cell(String from, String to) {
    return cellOf(bucket(from), bucket(to));
  }

  /** The bucket of a node. */
  int bucket(String id) {
    return Math.floorMod(mixed(id.hashCode()), buckets);
  }

  private int cellOf(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return high * (high + 1) / 2 + low;
  }

  /** The cells of each round; every cell is in one of them. */
  List<List<Integer>> all() {
    List<List<Integer>> rounds = new ArrayList<>();
    int turning = buckets - 1;
    for (int round = 0; round < turning; round++) {
      List<Integer> cells = new ArrayList<>();
      cells.add(cellOf(turning, round));
      for (int i = 1; i < buckets / 2; i++) {
        cells.add(cellOf((round + i) % turning, Math.floorMod(round - i, turning)));
      }
      rounds.add(List.copyOf(cells));
    }
    rounds.add(alone(0));
    rounds.add(alone(1));
    return rounds;
  }

  /** Every second bucket with itself: no more cells than in any other round. */
  private List<Integer> alone(int first) {
    return IntStream.iterate(first, b -> b < buckets, b -> b + 2)
        .mapToObj(b -> cellOf(b, b))
        .toList();
  }

  /** Ids of one kind begin alike, which hash codes show. */
  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }
}
