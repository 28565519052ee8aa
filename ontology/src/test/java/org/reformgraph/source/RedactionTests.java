package org.reformgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is covered, and what only looks like it. */
class RedactionTests {
  private static final int TRIES = 2_000;
  private static final String WEIGHTS = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";

  private final Random random = new Random(20261122);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13812345678",
        "138 1234 5678",
        "138-1234-5678",
        "1381234 5678",
        "+86 13812345678",
        "+86-138-1234-5678",
        "１３８１２３４５６７８",
        "0571-87654321",
        "0571-8765432",
        "0571－87654321",
        "0571—87654321",
        "010 62345678",
        "(0571)87654321",
        "（0571）87654321",
        "057187654321",
        "0571-87654321-8012",
        "0571-87654321、87654322",
        "4001234567",
        "400-123-4567",
        "400 123 4567",
        "400-1234-567",
        "800-820-1234",
        "wang.fang@example.gov.cn",
        "a＠b.com",
        "first_last+x%y@mail-1.example.org",
        "11010519491231002X",
        "11010519491231002x",
      })
  void whatReachesAPersonIsCovered(String secret) {
    for (String before : List.of("", "联系人李雷，", "电话：", "请致电", "邮箱: ", "（")) {
      for (String after : List.of("", "。", "，周一至周五", "）", " 转", "\n")) {
        assertThat(Redaction.of(before + secret + after))
            .as(before + secret + after)
            .isEqualTo(before + Redaction.COVER.repeat(secret.length()) + after);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：87654321",
        "联系电话为8765432",
        "传真:8765-4321",
      })
  void aLocalNumberIsCoveredWhereItIsCalledOne(String text) {
    assertThat(Redaction.of(text)).doesNotContainPattern("[0-9]").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13812345678,13912345678",
        "13812345678，13912345678",
        "13812345678、0571-87654321/87654322；4008881234",
        "13812345678 13912345678",
      })
  void allOfAListIsCovered(String text) {
    assertThat(Redaction.of(text)).doesNotContainPattern("[0-9]").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拨打12345热线，也可拨打96388、12315、110",
        "热线12345受理13812件",
        "国办发〔2023〕第13812345678号",
        "财政拨款13812345678元",
        "兑付￥13812345678",
        "累计13812345678.50元",
        "为15812345678户企业服务",
        "4001234567元",
        "投资400 1234 567万元",
        "2024年05月12日、20240512、2024-05-12 13:45:10",
        "20231231235959001",
        "统一社会信用代码91330100MA27XYZ123",
        "编号1381234567890",
        "文号皖政办〔2022〕13号，第057187654321号",
        "0.13812345678",
        "13812345678.2",
        "case/0571876543218765",
        "measure/330100-1381234567812345",
        "document/13812345678abcde",
        "110105194912310021",
        "110105194913310025",
        "增长13.8%，达1,381,234,567.8万元",
        "面积12345678平方米",
        "共87654321条",
        "@营商环境",
        "a@b",
        "版本1.3.8123.4567",
        "GDP138.12345678亿",
        "x13812345678",
      })
  void whatOnlyLooksLikeItStays(String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  @Test
  void anyMobileNumberIsCoveredAndAnyOtherCountOfDigitsIsNot() {
    for (int i = 0; i < TRIES; i++) {
      String number = "1" + (3 + random.nextInt(7)) + digits(9);
      assertThat(Redaction.of("电话" + number + "，")).doesNotContain(number.substring(3, 7));
      String longer = number + random.nextInt(10);
      assertThat(Redaction.of("编号" + longer + "，")).contains(longer);
    }
  }

  @Test
  void anyIdentityNumberIsCoveredAndNoneWithAnotherCheckDigit() {
    for (int i = 0; i < TRIES; i++) {
      String number =
          "%d%05d%d%02d%02d%03d"
              .formatted(
                  1 + random.nextInt(8),
                  random.nextInt(100_000),
                  1930 + random.nextInt(90),
                  1 + random.nextInt(12),
                  1 + random.nextInt(28),
                  random.nextInt(1_000));
      String right = withCheck(number);
      String wrong =
          number + "0123456789X".charAt(("0123456789X".indexOf(right.charAt(17)) + 1) % 11);
      assertThat(Redaction.of("身份证" + right + "。"))
          .isEqualTo("身份证" + Redaction.COVER.repeat(18) + "。");
      assertThat(Redaction.of("流水" + wrong + "。")).isEqualTo("流水" + wrong + "。");
    }
  }

  @Test
  void offsetsStayAndWhatIsCoveredIsCoveredOnce() {
    List<String> pieces =
        List.of(
            "𠮷林省",
            "13912345678",
            "a@b.cn",
            "12345",
            "，",
            "（0431）81234567",
            "元",
            " ",
            "第",
            "11010519491231002X",
            "😀",
            "2024年",
            "\n",
            "-",
            "@",
            "400-888-1234",
            "九");
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String redacted = Redaction.of(text.toString());
      assertThat(redacted.length()).isEqualTo(text.length());
      assertThat(redacted.codePointCount(0, redacted.length()))
          .isEqualTo(text.codePointCount(0, text.length()));
      assertThat(
              redacted
                  .replace(Redaction.COVER, "")
                  .chars()
                  .allMatch(c -> text.indexOf("" + (char) c) >= 0))
          .isTrue();
      assertThat(Redaction.of(redacted)).isEqualTo(redacted);
    }
  }

  /** By the processor's time: a machine that is busy otherwise takes longer by the clock. */
  @Test
  void hostileTextTakesNoTime() {
    String mails = "a".repeat(200_000) + "@";
    String dots = "a@" + "a.".repeat(100_000);
    String digits = "1".repeat(200_000) + " " + "0571-8765432、".repeat(20_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (String text : List.of(mails, dots, digits, "@".repeat(200_000))) {
      assertThat(Redaction.of(text)).hasSameSizeAs(text);
    }
    assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertThat(Redaction.of(null)).isNull();
    assertThat(Redaction.of("")).isEmpty();
  }

  @Test
  void aSourceIsRedactedInAllThatItHandsOver() {
    String phone = "13812345678";
    GraphPart part =
        new GraphPart(
            "case/1",
            List.of(new GraphNode("Case", "case/1", Map.of("name", "致电" + phone, "start", 3L))),
            List.of(
                new GraphRelation(
                    "DESCRIBES",
                    "case/1",
                    "region/1",
                    Map.of("surfaceForms", List.of("甲", phone), "evidence", phone + "。"))));

    List<GraphPart> read = new ArrayList<>();
    new RedactedSource((selection, to) -> to.accept(part)).read(Selection.everything(), read::add);

    assertThat(read.toString()).doesNotContain(phone).contains("start=3", "甲", "case/1");
    assertThat(read.get(0).relations().get(0).properties().get("evidence"))
        .isEqualTo(Redaction.COVER.repeat(11) + "。");
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  /** By GB 11643, written another way than in the class. */
  private static String withCheck(String number) {
    String[] weights = WEIGHTS.split(" ");
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (number.charAt(i) - '0') * Integer.parseInt(weights[i]);
    }
    int check = (12 - sum % 11) % 11;
    return number.substring(0, 17) + (check == 10 ? "X" : check);
  }
}
