package org.reformgraph.api.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that strangers send. */
class FileNameTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "营商环境周报 第3期.docx|营商环境周报 第3期.docx",
        "../../etc/passwd|passwd",
        "C:\\文件\\周报.txt|周报.txt",
        "..|document",
        ".隐藏.txt|隐藏.txt",
        "~$周报.docx|周报.docx",
        "a<b>:c?.txt|a_b__c_.txt",
        "x. |x",
        "''|document",
        "a/|document",
      })
  void aNameIsTheLastPartOfAPathAndNothingElse(String sent, String name) {
    assertThat(FileName.of(sent, "document")).isEqualTo(name);
  }

  @Test
  void whatIsInvisibleGoesAndWhatIsComposedIsComposed() {
    assertThat(FileName.of("a\u0000\u202Eb\r\n.txt", "x")).isEqualTo("ab.txt");
    assertThat(FileName.of("e\u0301.txt", "x")).isEqualTo("\u00e9.txt");
    assertThat(FileName.of("\uD800.txt", "x")).isEqualTo("txt");
    assertThat(FileName.of(null, "x")).isEqualTo("x");
  }

  @Test
  void aLongNameKeepsItsEnd() {
    String name = FileName.of("报𠮷".repeat(300) + ".docx", "x");

    assertThat(name).startsWith("报𠮷报").endsWith(".docx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    assertThat(name).doesNotContain("?");
  }
}
