package org.reformgraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {
  @ParameterizedTest
  @CsvSource({"0, 20", "-1, 20", "1000001, 20", "1, 0", "1, 101", "1, -5"})
  void outOfBoundsIsRefused(int page, int size) {
    assertThatThrownBy(() -> Paging.of(page, size)).isInstanceOf(ProblemException.class);
  }

  @Test
  void theFirstPageIsAlwaysThere() {
    assertThatCode(() -> Paging.of(1, 20).within(0)).doesNotThrowAnyException();
    assertThatCode(() -> Paging.of(3, 20).within(41)).doesNotThrowAnyException();
  }

  @Test
  void aPageBeyondTheEndNamesTheLast() {
    assertThatThrownBy(() -> Paging.of(4, 20).within(60))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the last one is 3");
  }

  @Test
  void aPageKnowsHowManyThereAre() {
    Page<String> page = Page.of(List.of("a"), Paging.of(3, 20), 41);

    assertThat(page.pages()).isEqualTo(3);
    assertThat(Page.of(List.of(), Paging.of(1, 20), 0).pages()).isZero();
    assertThat(Paging.of(3, 20).skip()).isEqualTo(40);
  }
}
