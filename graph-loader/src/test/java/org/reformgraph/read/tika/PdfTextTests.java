package org.reformgraph.read.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.read.tika.Rejections.assertRejected;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.read.TextDecoder;

class PdfTextTests {
  private static final int LEFT = 72;

  @Test
  void linesAreAsInPrintAndPagesAreKnown() throws Exception {
    byte[] pdf =
        new PdfFixture()
            .page()
            .line(LEFT, 700, "松海市把开办企业的六个环节")
            .line(LEFT, 680, "并为一个环节。")
            .page()
            .line(LEFT, 700, "第二页的文字。")
            .bytes();
    DecodedText decoded = decode(pdf);
    assertThat(decoded.text()).isEqualTo("松海市把开办企业的六个环节\n并为一个环节。\n第二页的文字。\n");
    assertThat(decoded.pageStarts()).containsExactly(0, decoded.text().indexOf("第二页"));
    assertThat(decoded.format()).isEqualTo(Format.PDF);
    assertThat(decoded.encoding()).isNull();
  }

  @Test
  void theOrderInTheFileDoesNotMatter() throws Exception {
    byte[] pdf =
        new PdfFixture()
            .page()
            .line(LEFT, 660, "三")
            .line(LEFT, 700, "一")
            .line(LEFT, 680, "二")
            .bytes();
    assertThat(decode(pdf).text()).isEqualTo("一\n二\n三\n");
  }

  @Test
  void anIndentIsWrittenAsSpacesAndAGapAsAnEmptyLine() throws Exception {
    PdfFixture pdf = new PdfFixture().page().line(LEFT + 10 * PdfFixture.EM, 750, "标题");
    for (int i = 0; i < 6; i++) {
      pdf.line(i % 3 == 0 ? LEFT + 2 * PdfFixture.EM : LEFT, 700 - 18 * i, "文字" + i);
    }
    assertThat(decode(pdf.bytes()).text())
        .isEqualTo(
            "\u3000".repeat(10) + "标题\n\n\u3000\u3000文字0\n文字1\n文字2\n\u3000\u3000文字3\n文字4\n文字5\n");
  }

  @Test
  void closeLinesAreNotMixed() throws Exception {
    byte[] pdf =
        new PdfFixture()
            .page()
            .line(LEFT, 700, "上面一行的标题很长很长")
            .line(LEFT + 3 * PdfFixture.EM, 700 - PdfFixture.EM, "下面")
            .bytes();
    assertThat(decode(pdf).text()).isEqualTo("上面一行的标题很长很长\n\u3000\u3000\u3000下面\n");
  }

  @Test
  void gapsBetweenHanziAndFiguresAreNoBlanksButWideOnesAre() throws Exception {
    byte[] pdf =
        new PdfFixture()
            .page()
            .line(LEFT, 700, "截至")
            .line(LEFT + 2.25 * PdfFixture.EM, 700, "９月")
            .line(LEFT + 6 * PdfFixture.EM, 700, "止")
            .bytes();
    assertThat(decode(pdf).text()).isEqualTo("截至９月 止\n");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    PdfFixture pdf = new PdfFixture().page();
    pdf.line(LEFT, 760, "横跨两栏的大标题有二十个字以上才会越过中间的空白所以写得长");
    for (int i = 0; i < 8; i++) {
      pdf.line(LEFT, 700 - 18 * i, "左边的一栏文字有十几个字" + i);
      pdf.line(320, 700 - 18 * i, "右边的一栏文字有十几个字" + i);
    }
    String text = decode(pdf.bytes()).text();
    assertThat(text).startsWith("横跨");
    assertThat(text.indexOf("左边的一栏文字有十几个字7")).isLessThan(text.indexOf("右边的一栏文字有十几个字0"));
    assertThat(text.lines().filter(line -> line.contains("左边")))
        .hasSize(8)
        .noneMatch(l -> l.contains("右"));
  }

  @Test
  void aTableIsNotTakenForColumns() throws Exception {
    PdfFixture pdf = new PdfFixture().page();
    for (int i = 0; i < 8; i++) {
      pdf.line(LEFT, 700 - 18 * i, "事项" + i).line(320, 700 - 18 * i, "时限" + i);
    }
    assertThat(decode(pdf.bytes()).text()).startsWith("事项0 时限0\n事项1 时限1\n");
  }

  @Test
  void aSlantedWatermarkIsLeftOut() throws Exception {
    byte[] pdf =
        new PdfFixture().page().line(LEFT, 700, "正文的一行").line(100, 300, "内部资料请勿外传", 45).bytes();
    assertThat(decode(pdf).text()).isEqualTo("正文的一行\n");
  }

  @Test
  void aFileOfAnOfficeProgramIsRead() throws Exception {
    byte[] pdf;
    try (var in = PdfTextTests.class.getResourceAsStream("word.pdf")) {
      pdf = in.readAllBytes();
    }
    assertThat(decode(pdf).text().replaceAll("\\s", ""))
        .contains("云港市：企业注销“一件事”", WordFixture.FIRST, "脚注的文字");
  }

  @Test
  void manyThreadsReadAlike() throws Exception {
    byte[] pdf = new PdfFixture().page().line(LEFT, 700, "许多线程同时读一个文件").bytes();
    List<Callable<String>> readings = Collections.nCopies(200, () -> decode(pdf).text());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<String> text : threads.invokeAll(readings)) {
        assertThat(text.get()).isEqualTo("许多线程同时读一个文件\n");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aScanIsRejected() {
    assertRejected(Reason.NO_TEXT_LAYER, () -> decode(new PdfFixture().page().picture().bytes()));
    byte[] stamped = new PdfFixture().page().line(300, 40, "第1页").page().picture().bytes();
    assertRejected(Reason.NO_TEXT_LAYER, () -> decode(stamped));
  }

  @Test
  void aLockedFileIsRejectedAndOneThatOpensIsRead() throws Exception {
    byte[] pdf = new PdfFixture().page().line(LEFT, 700, "文字").bytes();
    assertRejected(Reason.ENCRYPTED, () -> decode(PdfFixture.encrypted(pdf, "secret")));
    assertThat(decode(PdfFixture.encrypted(pdf, "")).text()).isEqualTo("文字\n");
  }

  @Test
  void aDamagedFileIsRejected() {
    byte[] pdf = new PdfFixture().page().line(LEFT, 700, "文字").bytes();
    assertRejected(Reason.BROKEN_FORMAT, () -> decode(Arrays.copyOf(pdf, 40)));
    byte[] header = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
    assertRejected(Reason.BROKEN_FORMAT, () -> decode(header));
  }

  private static DecodedText decode(byte[] pdf) throws RejectedInputException {
    return new TextDecoder().decode("a.pdf", pdf);
  }
}
