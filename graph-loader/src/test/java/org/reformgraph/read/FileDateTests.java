package org.reformgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDateTests {
  @ParameterizedTest
  @CsvSource({
    "weekly-digest-2021-12-13.txt, 2021-12-13",
    "简报20211213.docx, 2021-12-13",
    "简报（2021年12月3日）.pdf, 2021-12-03",
    "简报２０２１年１２月.pdf, 2021-12",
    "2021.12.13-12.19.txt, 2021-12-13",
    "2021/周报12.13-12.19.txt, 2021-12-13",
    "2021年/周报12月13日-12月19日.txt, 2021-12-13",
    "周报2021年12月13日-12月19日.txt, 2021-12-13",
    "202112/a.txt, 2021-12",
    "2021-12/03-a.txt, 2021-12",
    "案例汇编2020.txt, 2020",
    "周报-2023年第12期.txt, 2023",
    "2023-12期.txt, 2023",
    "2019/汇编2020.txt, 2020",
    "2021-13-45.txt, 2021",
    "a_2022_1_5.md, 2022-01-05"
  })
  void aDateInThePathIsFound(String path, String date) {
    assertThat(FileDate.of(path)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"digest.txt", "12.13-12.19.txt", "report-13800138000.txt", "v1.2.txt", "第2期.txt"})
  void whereThereIsNoneNoneIsMadeUp(String path) {
    assertThat(FileDate.of(path)).isEmpty();
  }
}
