package org.reformgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;
import org.reformgraph.diffusion.Adopter;
import org.reformgraph.diffusion.Claim;
import org.reformgraph.diffusion.DateKind;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Link;
import org.reformgraph.diffusion.Verdict;

/** Reports as they come out, and Word's read back. */
class ReportFormatTests {
  private static final Ref CONCEPT = new Ref("concept/one-window", "Concept", "一窗通办");
  private static final Ref ONE = Ref.region("region/1", "甲市");
  private static final Ref TWO = Ref.region("region/2", "乙市");
  private static final Evidence SENTENCE =
      new Evidence(
          "甲市首推“一窗通办”<b>|快办|</b>\u0001。",
          3,
          20,
          "case/a",
          "甲市：一窗通办",
          "2020-05",
          "document/d",
          "营商简报",
          7,
          0.9,
          "adopt",
          null);
  private static final Evidence OTHER =
      new Evidence("乙市借鉴甲市。", 3, 9, "case/b", "乙市：学甲市", null, null, null, null, null, null, null);

  private static Diffusion diffusion() {
    Ref one = Ref.measure("measure/1", "一窗通办", ONE);
    Ref two = Ref.measure("measure/2", "一窗快办", TWO);
    return new Diffusion(
        CONCEPT,
        List.of(CONCEPT),
        List.of(
            new Adopter(ONE, one, "2019", DateKind.STATED, true, SENTENCE, List.of(one)),
            new Adopter(TWO, two, null, null, false, OTHER, List.of(two))),
        List.of(new Link(TWO.id(), ONE.id(), Link.Kind.STATED, "原文写明。", "Stated.", null, OTHER)),
        List.of(),
        List.of(
            new Claim(
                ONE,
                one,
                "全国首创",
                "country",
                SENTENCE,
                Verdict.UNVERIFIABLE,
                List.of(),
                "无从核对。",
                "Nothing to compare.")),
        false);
  }

  @Test
  void whatReachesSinglePersonsIsInNoPartOfIt() {
    String reach = "13912345678";

    assertThat(new Citation(1, reach, reach, "", reach, null, "").text(Language.ZH))
        .doesNotContain(reach)
        .contains("＊");
    assertThat(new Paper(reach, reach, Language.ZH, List.of(), List.of()))
        .hasToString(
            new Paper("＊".repeat(11), "＊".repeat(11), Language.ZH, List.of(), List.of())
                .toString());
    assertThat(new Paper.Heading(reach).text()).doesNotContain(reach);
    assertThat(new Paper.Line(reach, List.of()).text()).doesNotContain(reach);
  }

  private static Paper paper(Language language) {
    return DiffusionPaper.of(
        diffusion(), language, "https://example.org/id/", LocalDate.of(2026, 1, 2));
  }

  private static byte[] written(ReportFormat format, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(paper(language), out);
    return out.toByteArray();
  }

  @Test
  void eachSentenceIsCitedOnceWithAllThatFindsIt() {
    Paper paper = paper(Language.ZH);

    assertThat(paper.citations()).hasSize(2);
    assertThat(paper.citations().get(0).text(Language.ZH))
        .startsWith("营商简报，《甲市：一窗通办》，2020-05，第7页：甲市首推");
    assertThat(paper.citations().get(0).address()).isEqualTo("https://example.org/id/case/a");
    assertThat(paper.citations().get(1).text(Language.EN)).isEqualTo("《乙市：学甲市》: 乙市借鉴甲市。");
  }

  @Test
  void whatTextsSayIsNoMarkUp() throws IOException {
    String text = new String(written(ReportFormat.MARKDOWN, Language.ZH), StandardCharsets.UTF_8);

    assertThat(text)
        .startsWith("# “一窗通办”扩散报告\n")
        .contains("| 1 | 甲市 | 一窗通办 | 2019 | 原文写明 | 是 | \\[1\\] |")
        .contains("\\<b\\>\\|快办\\|\\</b\\>")
        .contains("<https://example.org/id/case/b>")
        .doesNotContain("\u0001", "<b>");
    assertThat(text.lines().filter(line -> line.startsWith("| 2 |"))).hasSize(1);
  }

  @Test
  void wordFindsHeadingsTablesFontsAndLinks() throws Exception {
    byte[] bytes = written(ReportFormat.DOCX, Language.ZH);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(paragraphs)
          .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
          .extracting(XWPFParagraph::getText)
          .containsExactly("采用时间线", "借鉴关系", "首创声明核对", "出处");
      assertThat(document.getStyles().styleExist("Heading1")).isTrue();
      assertThat(
              document
                  .getStyles()
                  .getStyle("Heading1")
                  .getCTStyle()
                  .getRPr()
                  .getRFontsArray(0)
                  .getEastAsia())
          .isEqualTo("黑体");
      assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0))
          .satisfies(fonts -> assertThat(fonts.getEastAsia()).isEqualTo("宋体"));
      XWPFTable adopters = document.getTables().get(0);
      assertThat(adopters.getRow(0).isRepeatHeader()).isTrue();
      assertThat(adopters.getRow(1).getCell(1).getText()).isEqualTo("甲市");
      assertThat(adopters.getRow(1).getCell(6).getText()).isEqualTo("[1]");
      assertThat(paragraphs.get(paragraphs.size() - 1).getText())
          .startsWith("[2] 《乙市：学甲市》")
          .endsWith("https://example.org/id/case/b");
      assertThat(document.getHyperlinks())
          .extracting(link -> link.getURL())
          .contains("https://example.org/id/case/a");
    }
  }

  @Test
  void englishReportsAreEnglishButForNamesAndSentences() throws IOException {
    byte[] bytes = written(ReportFormat.DOCX, Language.EN);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("How “一窗通办” spread");
      assertThat(document.getTables().get(2).getRow(1).getCell(3).getText())
          .isEqualTo("unverifiable");
    }
  }

  @Test
  void aFileNameHasNothingThatFileSystemsRefuse() {
    assertThat(Wordings.fileName("甲/乙:“丙”?" + "长".repeat(100)))
        .doesNotContain("/", ":", "?")
        .hasSizeLessThanOrEqualTo(80);
  }
}
