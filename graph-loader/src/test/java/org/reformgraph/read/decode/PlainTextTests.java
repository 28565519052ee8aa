package org.reformgraph.read.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

class PlainTextTests {
  private static final String SIMPLIFIED =
      """
      海州市：企业办事“一张表”
      今年以来，海州市把十二个部门的申请材料合并成一张表，群众和企业只需填写一次，系统自动把数据分送各部门。
      截至9月底，共办理１.２万件，平均用时由5天压缩至1天。
      """;
  private static final String TRADITIONAL =
      """
      海州市：企業辦事「一張表」
      今年以來，海州市把十二個部門的申請材料合併成一張表，群眾和企業只需填寫一次，系統自動把數據分送各部門。
      截至9月底，共辦理1.2萬件，平均用時由5天壓縮至1天。
      """;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void simplifiedTextIsReadInItsEncoding(String charset) throws Exception {
    assertRead(SIMPLIFIED, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
  void traditionalTextIsReadInItsEncoding(String charset) throws Exception {
    assertRead(TRADITIONAL, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsRemoved(String charset) throws Exception {
    byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
    DecodedText decoded = PlainText.decode(bytes, Format.TXT);
    assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
    assertThat(decoded.encoding()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({"营商环境,GB18030", "跨省通办：贵州,GB18030", "abc,UTF-8", "营,UTF-8"})
  void aFewWordsAreEnough(String words, String charset) throws Exception {
    assertRead(words, charset);
  }

  @Test
  void englishUtf16IsRead() throws Exception {
    assertRead("Two words\nand a line\n", "UTF-16LE");
  }

  @Test
  void asciiOfEvenLengthIsNoUtf16() throws Exception {
    assertRead("bush hid the facts", "UTF-8");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreRead() throws Exception {
    assertRead(SIMPLIFIED + "姓名：𠮷某、㛃某\n", "GB18030");
  }

  @Test
  void lineEndsBecomeLineFeedsAndNothingElseChanges() throws Exception {
    byte[] bytes = "一\r\n二\r三\n\n 四\u3000\t五\f六".getBytes(StandardCharsets.UTF_8);
    assertThat(PlainText.decode(bytes, Format.TXT).text()).isEqualTo("一\n二\n三\n\n 四\u3000\t五\f六");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aTextThatWasCutInsideACharacterIsRead(String charset) throws Exception {
    byte[] bytes = (SIMPLIFIED + "末").getBytes(Charset.forName(charset));
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    DecodedText decoded = PlainText.decode(cut, Format.TXT);
    assertThat(decoded.text()).startsWith(SIMPLIFIED).contains("\uFFFD");
    assertThat(decoded.encoding()).isEqualTo(charset);
  }

  @Test
  void textWithNulsIsNoText() {
    byte[] bytes = "文字\0文字".getBytes(StandardCharsets.UTF_8);
    assertRejected(bytes, Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void noiseIsNoText() {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    assertRejected(bytes, Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void otherEncodingsAreUnknown() {
    byte[] bytes =
        "こんにちは、これは日本語の文章です。ひらがなとカタカナで書かれています。もう少し長くします。"
            .repeat(5)
            .getBytes(Charset.forName("Shift_JIS"));
    assertRejected(bytes, Reason.UNKNOWN_ENCODING);
  }

  private static void assertRead(String text, String charset) throws RejectedInputException {
    DecodedText decoded = PlainText.decode(text.getBytes(Charset.forName(charset)), Format.TXT);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.encoding()).isEqualTo(charset);
    assertThat(decoded.pageStarts()).isEmpty();
  }

  private static void assertRejected(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> PlainText.decode(bytes, Format.TXT))
        .isInstanceOfSatisfying(
            RejectedInputException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
