package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that line up with Chinese in them. */
class TableTests {
  @ParameterizedTest
  @CsvSource({"abc,3", "贵州,4", "“跨省通办”,10", "𠀀,2", "（１）,6", "é,1", "가,2", "'',0"})
  void chineseCharactersTakeTwoColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void columnsLineUp() {
    Table table = new Table().row("地区", 12, "x").row("Agency", 3456, "y");

    assertThat(table.lines()).containsExactly("  地区       12  x", "  Agency  3,456  y");
  }

  @Test
  void theEndOfALongNameIsKept() {
    assertThat(TextWidth.cut("2021/营商环境周报.docx", 14)).isEqualTo("…环境周报.docx");
    assertThat(TextWidth.cut("short", 14)).isEqualTo("short");
  }
}
