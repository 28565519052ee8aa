package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write at the same time. */
class RoundsTests {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 16})
  void everyCellHasItsTurnOnce(int writers) {
    Rounds rounds = Rounds.forWriters(writers);

    assertThat(rounds.all().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, rounds.cells()).boxed().toList());
    assertThat(rounds.all()).allMatch(cells -> cells.size() <= writers);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 16})
  void noTwoCellsOfARoundShareABucket(int writers) {
    Rounds rounds = Rounds.forWriters(writers);
    Map<Integer, List<Integer>> buckets = bucketsOfCells(rounds);

    for (List<Integer> cells : rounds.all()) {
      List<Integer> used = new ArrayList<>();
      cells.forEach(cell -> used.addAll(buckets.get(cell)));
      assertThat(used).doesNotHaveDuplicates();
    }
  }

  /** Found by asking for the cells of nodes, as the job does. */
  private static Map<Integer, List<Integer>> bucketsOfCells(Rounds rounds) {
    List<String> ids = IntStream.range(0, 2000).mapToObj(i -> "measure/520000-" + i).toList();
    Map<Integer, String> ofBucket = new TreeMap<>();
    ids.forEach(id -> ofBucket.putIfAbsent(rounds.bucket(id), id));
    assertThat(ofBucket).hasSize(rounds.buckets());
    Map<Integer, List<Integer>> buckets = new TreeMap<>();
    ofBucket.forEach(
        (one, from) ->
            ofBucket.forEach(
                (other, to) ->
                    buckets.put(
                        rounds.cell(from, to),
                        one.equals(other) ? List.of(one) : List.of(one, other))));
    return buckets;
  }

  @Test
  void theOrderOfTheEndsDoesNotMatter() {
    Rounds rounds = Rounds.forWriters(4);

    assertThat(rounds.cell("region/520000", "measure/110000-ab"))
        .isEqualTo(rounds.cell("measure/110000-ab", "region/520000"));
  }

  @Test
  void idsOfOneKindAreSpreadEvenly() {
    Rounds rounds = Rounds.forWriters(4);
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < 8000; i++) {
      sizes.merge(rounds.bucket("case/%016x".formatted(i)), 1, Integer::sum);
    }

    assertThat(sizes.values()).hasSize(8).allMatch(size -> size > 500 && size < 2000);
  }

  @Test
  void anOddNumberOfBucketsIsRefused() {
    assertThatThrownBy(() -> new Rounds(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
