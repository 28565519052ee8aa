package org.reformgraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTests {
  private final CsvRow row = new CsvRow();

  @Test
  void quotesAreDoubledAndAllElseStaysAsItIs() {
    row.add(CsvType.STRING, "推行“一窗”, \"一网\"\\，𠮷\t。");

    assertThat(row.line()).isEqualTo("\"推行“一窗”, \"\"一网\"\"\\，𠮷\t。\"\n");
    assertThat(row.isMultiline()).isFalse();
  }

  @Test
  void anEmptyTextDiffersFromNone() {
    row.add(CsvType.STRING, "甲");
    row.add(CsvType.STRING, "");
    row.add(CsvType.STRING, null);

    assertThat(row.line()).isEqualTo("\"甲\",\"\",\n");
  }

  @Test
  void numbersAndListsHaveTheirOwnForms() {
    row.add(CsvType.LONG, 12);
    row.add(CsvType.DOUBLE, 0.85);
    row.add(CsvType.BOOLEAN, true);
    row.add(CsvType.STRINGS, List.of("甲", "", "乙"));
    row.add(CsvType.LONGS, List.of(1, 0));
    row.add(CsvType.STRINGS, List.of());

    assertThat(row.line()).isEqualTo("12,0.85,true,\"甲\u001f\u001f乙\",\"1\u001f0\",\n");
  }

  @Test
  void lineBreaksAreNoticedUntilTheNextRow() {
    row.add(CsvType.STRING, "甲\r\n乙");
    assertThat(row.isMultiline()).isTrue();

    row.clear();
    row.add(CsvType.STRING, "甲");
    assertThat(row.isMultiline()).isFalse();
  }

  @Test
  void whatAListCannotHoldIsRefused() {
    assertThat(CsvRow.fits(List.of(""))).isFalse();
    assertThat(CsvRow.fits(List.of("甲\u001f乙"))).isFalse();
    assertThat(CsvRow.fits(List.of("甲", ""))).isTrue();
    assertThatThrownBy(() -> row.add(CsvType.STRINGS, List.of("")))
        .isInstanceOf(IllegalStateException.class);
  }
}
