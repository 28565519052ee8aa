package org.reformgraph.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTests {
  @Test
  void theLongestSharedStretchPassesOverMarks() {
    assertThat(Wording.shared("甲市：窗口收件，后台分送各部门。", "乙市在窗口收件、后台分送三部门。", Set.of()))
        .isEqualTo("窗口收件后台分送");
  }

  @Test
  void theNamesOfTheMeasuresCountForNothing() {
    assertThat(Wording.shared("推行“小店一证通开”改革", "试行“小店一证通开”办法", Set.of("小店一证通开"))).isEqualTo("行");
  }

  @Test
  void nothingSharedIsNothing() {
    assertThat(Wording.shared("一二三", "四五六", Set.of())).isEmpty();
    assertThat(Wording.shared("", "四五六", Set.of())).isEmpty();
  }
}
