package org.reformgraph.api.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTests {
  @Test
  void theManyDoNotHideTheFew() {
    assertThat(Shares.of(List.of(100_000L, 3L, 50L), 60)).containsExactly(29, 3, 28);
  }

  @Test
  void allAreTakenWhereThereIsRoom() {
    assertThat(Shares.of(List.of(4L, 0L, 5L), 100)).containsExactly(4, 0, 5);
  }

  @Test
  void noMoreThanTheLimitIsTaken() {
    assertThat(Shares.of(List.of(9L, 9L, 9L), 2).stream().mapToInt(i -> i).sum()).isEqualTo(2);
  }
}
