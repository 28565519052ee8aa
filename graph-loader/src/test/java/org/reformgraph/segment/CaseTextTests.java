package org.reformgraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.segment.Paragraph.Kind;

class CaseTextTests {
  private static List<String> words(CaseText found, Kind kind) {
    return found.paragraphs().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> found.document().text().text().substring(p.start(), p.end()))
        .toList();
  }

  private static CaseText only(String text) {
    List<CaseText> cases = Cases.of("a.txt", text);
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  @Test
  void theSubheadingUnderATitleIsItsOwnPart() {
    CaseText found = only("小城的大窗口\n——某县政务大厅见闻\n文／林一\n\n大厅每天接待三百人。\n");

    assertThat(found.title()).isEqualTo("小城的大窗口");
    assertThat(found.subtitle()).isEqualTo("——某县政务大厅见闻");
    assertThat(found.source()).isEqualTo("文／林一");
    assertThat(words(found, Kind.CREDIT)).containsExactly("文／林一");
  }

  @Test
  void aCreditLineGivesSourceAndDate() {
    CaseText found = only("湖北省十堰市：材料一次交齐\n来源：某日报 2023年5月6日\n\n该市把材料并成一套。\n");

    assertThat(found.date()).isEqualTo("2023-05-06");
    assertThat(found.source()).contains("某日报");
  }

  @Test
  void aCreditAfterTheLastSentenceIsNoPartOfIt() {
    CaseText found = only("湖北省十堰市：材料一次交齐\n\n该市把材料并成一套。（撰写人：林一）\n");

    assertThat(words(found, Kind.BODY)).containsExactly("该市把材料并成一套。");
    assertThat(found.source()).isEqualTo("撰写人：林一");
  }

  @Test
  void shortLinesBetweenParagraphsAreHeadings() {
    CaseText found = only("湖北省十堰市：材料一次交齐\n\n该市把材料并成一套。\n\n窗口前移\n\n窗口开到了园区。\n");

    assertThat(words(found, Kind.HEADING)).containsExactly("窗口前移");
  }

  @Test
  void aCaptionIsACredit() {
    CaseText found = only("湖北省十堰市：材料一次交齐\n\n该市把材料并成一套。\n\n图为办事大厅。（某日报记者 林一摄）\n\n窗口开到了园区。\n");

    assertThat(words(found, Kind.CREDIT)).containsExactly("图为办事大厅。（某日报记者林一摄）");
  }

  @Test
  void equalTitlesAreCounted() {
    List<CaseText> cases =
        Cases.of("a.txt", "河北省邢台市：窗口前移\n\n窗口开到了园区。\n\n河北省邢台市：窗口前移\n\n窗口又开到了镇上。\n");

    assertThat(cases).extracting(CaseText::ordinal).containsExactly(0, 1);
  }

  @Test
  void theVolumesRangeOfDaysTakesItsYearFromTheText() {
    List<CaseText> cases =
        Cases.of(
            "a.txt",
            "每周案例\n3月6日-3月12日\n\n河北省邢台市：窗口前移\n\n2023年，窗口开到了园区。\n\n山西省运城市：材料归一\n\n2023年2月，该市把材料并成一套。\n");

    assertThat(cases).extracting(CaseText::date).containsOnly("2023-03");
  }

  @Test
  void theEndOfAVolumeIsInNoCase() {
    List<CaseText> cases =
        Cases.of(
            "a.txt",
            "河北省邢台市：窗口前移\n\n窗口开到了园区。\n\n山西省运城市：材料归一\n\n该市把材料并成一套。\n\n版权声明\n\n本刊文字归作者所有。\n");

    assertThat(words(cases.get(1), Kind.BODY)).containsExactly("该市把材料并成一套。");
  }

  @Test
  void aNumberedListInsideACaseIsNoCase() {
    List<CaseText> cases =
        Cases.of(
            "a.txt",
            "河北省：表扬三项做法\n\n省政府日前通报表扬：\n\n1. 邢台市把窗口开到了园区，企业办事不出园。\n\n2. 沧州市把材料并成一套，每年少交三万份。\n\n山西省运城市：材料归一\n\n该市把材料并成一套。\n");

    assertThat(cases).hasSize(2);
  }

  @Test
  void anEmptyTextIsOneEmptyCaseNamedAfterItsFile() {
    CaseText found = only("");

    assertThat(found.title()).isEqualTo("a.txt");
    assertThat(found.paragraphs()).isEmpty();
  }
}
