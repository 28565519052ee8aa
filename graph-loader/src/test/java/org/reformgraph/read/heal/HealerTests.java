package org.reformgraph.read.heal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.HealedText;
import org.reformgraph.segment.Quotes;

class HealerTests {
  private static final Healer HEALER = new Healer();

  private static HealedText healed(String text) {
    HealedText healed = HEALER.heal(text, new int[0], false);
    for (int start = 0, end; start < healed.text().length(); start = end + 1) {
      end = healed.text().indexOf('\n', start);
      end = end < 0 ? healed.text().length() : end;
      Quotes.check(healed, start, end);
    }
    return healed;
  }

  private static String text(String text) {
    return healed(text).text();
  }

  @Nested
  class PageBreaks {
    private static final String BEFORE = "全市设立服务专区，配备专职人员，企业只需递交一套材料，就能在一个窗口办完登记、刻章、领票和开户，全程平均只要半";

    @Test
    void aSentenceGoesOnAfterAnEmptyLine() {
      assertThat(text(BEFORE + "\n\n天时间，比原来少跑五趟。\n")).isEqualTo(BEFORE + "天时间，比原来少跑五趟。");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"12", "- 12 -", "—12—", "第12页", "第 12 页 共 30 页", "12 / 30", "Page 12", "· 12 ·"})
    void aPageNumberIsPassedOver(String number) {
      String source = BEFORE + "\n\n" + number + "\n\n天时间，比原来少跑五趟。\n";
      HealedText healed = healed(source);

      assertThat(healed.text()).isEqualTo(BEFORE + "天时间，比原来少跑五趟。");
      Quote quote = healed.quote(0, healed.text().length());
      int second = source.indexOf("天时间");
      assertThat(quote.spans())
          .containsExactly(new Span(0, BEFORE.length()), new Span(second, second + 12));
    }

    @Test
    void aWordCutInTwoTellsThatAShortPieceGoesOn() {
      assertThat(text("同时，该市率先建立第三方评估机\n\n制，对十个部门开展评估。\n"))
          .isEqualTo("同时，该市率先建立第三方评估机制，对十个部门开展评估。");
    }

    @Test
    void aHeadingDoesNotGoOnInTheTextBelow() {
      assertThat(text("夯实数据共享基础\n\n该市打通十个系统，数据每日更新。\n")).isEqualTo("夯实数据共享基础\n该市打通十个系统，数据每日更新。");
    }

    @Test
    void aNumberedHeadingStartsAnew() {
      assertThat(text("该市提出三条措施，逐条明确责任单位、完成时限和考核办法，并向社会公布\n\n一、减少材料\n\n材料减少一半。\n"))
          .endsWith("\n一、减少材料\n材料减少一半。");
    }

    @Test
    void anOpenQuotationGoesOn() {
      assertThat(text("“现在的园区，人才和政策样样都有，我对公司\n\n的前景有信心。”负责人说。\n"))
          .isEqualTo("“现在的园区，人才和政策样样都有，我对公司的前景有信心。”负责人说。");
    }

    @Test
    void aRunningHeaderInsideASentenceGoesEverywhere() {
      String text =
          "改革观察（第三期）\n\n" + BEFORE + "\n\n改革观察（第三期）\n\n天时间，比原来少跑五趟。\n\n改革观察（第三期）\n\n窗口开到了园区。\n";

      assertThat(text(text)).isEqualTo(BEFORE + "天时间，比原来少跑五趟。\n窗口开到了园区。");
    }

    @Test
    void aHeaderWithThePagesNumberIsTheSameHeader() {
      String text = "改革观察 1\n\n" + BEFORE + "\n\n改革观察 2\n\n天时间，比原来少跑五趟。\n\n窗口开到了园区。\n";

      assertThat(text(text)).isEqualTo(BEFORE + "天时间，比原来少跑五趟。\n窗口开到了园区。");
    }

    @Test
    void headingsThatSeveralCasesShareStay() {
      String text = "主要做法\n\n窗口开到了园区。\n\n主要做法\n\n材料并成了一套。\n";

      assertThat(text(text)).isEqualTo("主要做法\n窗口开到了园区。\n主要做法\n材料并成了一套。");
    }

    @Test
    void aCaptionInsideASentenceIsNoPartOfIt() {
      String text = BEFORE + "\n\n图为办事大厅。（某报记者 林一摄）\n\n天时间，比原来少跑五趟。\n";

      assertThat(text(text)).isEqualTo(BEFORE + "天时间，比原来少跑五趟。");
    }

    @Test
    void aCaptionBetweenParagraphsStandsAlone() {
      assertThat(text("窗口开到了园区。\n\n图为办事大厅。（某报记者 林一摄）\n\n材料并成了一套。\n"))
          .isEqualTo("窗口开到了园区。\n图为办事大厅。（某报记者林一摄）\n材料并成了一套。");
    }

    @Test
    void aCreditInsideALineIsCutOut() {
      String source = "该市把窗口（林一 摄影）开到了园区。";
      HealedText healed = healed(source);

      assertThat(healed.text()).isEqualTo("该市把窗口开到了园区。");
      assertThat(healed.quote(0, 11).spans()).hasSize(2);
    }
  }

  @Nested
  class PrintLines {
    private static final String LINES =
        """
        　　该市从今年三月起把分散在九个部门的窗口合并成一
        个，企业只要递交一套材料就能办完全部手续，平均用时
        从六天缩短到一天半。
        　　一、减少材料
        　　清理重复证明四十五项，凡是能够通过数据共享查到
        的，一律不再要求企业提交。
        　　二、减少时间
        　　把串联审批改为并联审批，各部门同时受理、同时审
        查，限时办结。
        """;

    @Test
    void paragraphsAreMadeWholeAgain() {
      assertThat(text(LINES).lines().toList())
          .containsExactly(
              "该市从今年三月起把分散在九个部门的窗口合并成一个，企业只要递交一套材料就能办完全部手续，平均用时从六天缩短到一天半。",
              "一、减少材料",
              "清理重复证明四十五项，凡是能够通过数据共享查到的，一律不再要求企业提交。",
              "二、减少时间",
              "把串联审批改为并联审批，各部门同时受理、同时审查，限时办结。");
    }

    @Test
    void theyAreMadeWholeOverPagesToo() {
      String second = "个，企业只要递交";
      int at = LINES.indexOf(second);
      HealedText healed = HEALER.heal(LINES, new int[] {0, at}, false);

      assertThat(healed.text()).startsWith("该市从今年三月起把分散在九个部门的窗口合并成一个，企业只要递交");
      assertThat(healed.quote(0, 5).page()).isEqualTo(1);
      assertThat(healed.quote(healed.text().indexOf("企业"), 40).page()).isEqualTo(2);
    }
  }

  @Nested
  class Characters {
    @Test
    void spacesInsideNumbersAndNamesGo() {
      assertThat(text("近 3 年，全市共办结 245 件，占 4.5 %。")).isEqualTo("近3年，全市共办结245件，占4.5%。");
    }

    @Test
    void aSpaceThatPartsATitleStays() {
      assertThat(text("窗口开到园区　　材料并成一套")).isEqualTo("窗口开到园区 材料并成一套");
    }

    @Test
    void wordsInLatinLettersStayApart() {
      assertThat(text("该市上线 Smart Desk 系统，开通 i 办事小程序。")).isEqualTo("该市上线Smart Desk系统，开通i办事小程序。");
    }

    @Test
    void widthsAreMadeUniform() {
      assertThat(text("２０２１年，ＡＰＰ下载（累计)12,000次,占80％；时间:9:30。"))
          .isEqualTo("2021年，APP下载（累计）12,000次，占80%；时间：9:30。");
    }

    @Test
    void quotationMarksKeepTheirIdentity() {
      assertThat(text("“一网通办”与‘一窗通办’并行。")).isEqualTo("“一网通办”与‘一窗通办’并行。");
    }

    @Test
    void whatPrintsNothingGoes() {
      assertThat(text("营\u00AD商\u200B环\uFEFF境。")).isEqualTo("营商环境。");
    }

    @Test
    void radicalsBecomeIdeographs() {
      assertThat(text("\u2F00\u2F63\u2EDA\u9875，\uF9E9程。".replace("\u2EDA\u9875", "产")))
          .startsWith("一生产");
    }

    @Test
    void lettersReadForDigitsAreMended() {
      assertThat(text("2O21年办结l件，1l0项。")).isEqualTo("2021年办结l件，110项。");
    }

    @Test
    void traditionalCharactersAreSimplifiedAndQuotedAsTheyAre() {
      HealedText healed = healed("廣東省佛山市推行「企業開辦一窗通」，審批時間縮短。");

      assertThat(healed.text()).isEqualTo("广东省佛山市推行“企业开办一窗通”，审批时间缩短。");
      assertThat(healed.quote(8, 17).text()).isEqualTo("「企業開辦一窗通」");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreCounted() {
      String source = "𠮷野家门店（𡈽木街）在该市领到执照。";
      HealedText healed = healed(source);
      int at = healed.text().indexOf("领到执照");

      assertThat(healed.text()).isEqualTo(source);
      assertThat(healed.quote(at, at + 4).spans())
          .containsExactly(
              new Span(source.codePointCount(0, at), source.codePointCount(0, at + 4)));
    }
  }

  @Nested
  class Marked {
    private List<String> lines(String text) {
      return HEALER.heal(text, new int[0], true).text().lines().toList();
    }

    @Test
    void marksGo() {
      assertThat(
              lines(
                  "## **窗口**前移 ##\n\n> 该市把[窗口](https://example.org/a)开到`园区`。![图](a.png)\n\n---\n\n- 第一项\n- 第二项\n\n| 项目 | 时限 |\n|---|---|\n| 登记 | 一天 |\n"))
          .containsExactly("窗口前移", "该市把窗口开到园区。", "第一项", "第二项", "项目 时限", "登记 一天");
    }

    @Test
    void aLineOfNothingButMarksIsEmpty() {
      String text = "窗口前移到十个园区\n\n企业不出园就能办，材料并成一套。\n";

      assertThat(lines("> 窗口前移到十个园区\n>\n> 企业不出园就能办，材料并成一套。\n>")).isEqualTo(lines(text)).hasSize(2);
      assertThat(lines("# #\n" + text)).isEqualTo(lines(text));
      assertThat(lines("窗口前移，\n>\n===\n材料归一。")).isEqualTo(lines("窗口前移，\n\n===\n材料归一。"));
    }

    @Test
    void frontMatterGoes() {
      assertThat(lines("---\ntitle: 窗口\n---\n# 窗口前移\n")).containsExactly("窗口前移");
    }

    @Test
    void aFormatOfWholeParagraphsJoinsLittle() {
      String text = "窗口前移到十个园区，企业不出园就能办\n材料并成一套，企业每年少交三万份。\n";

      assertThat(HEALER.heal(DecodedText.withoutPages(text, null, Format.DOCX)).text().lines())
          .hasSize(2);
    }
  }
}
