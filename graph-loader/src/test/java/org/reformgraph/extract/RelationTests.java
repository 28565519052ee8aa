package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.model.RelationType.CONNECTS_TO;
import static org.reformgraph.model.RelationType.COOPERATES_WITH;
import static org.reformgraph.model.RelationType.COPIES_FROM;
import static org.reformgraph.model.RelationType.DELIVERED_ON;
import static org.reformgraph.model.RelationType.IMPLEMENTS;
import static org.reformgraph.model.RelationType.ISSUES;
import static org.reformgraph.model.RelationType.OPERATES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Status;

class RelationTests {
  private static final String TITLE = "湖南省衡阳市：学人之长";
  private static final String COPY = "湖南省衡阳市 → 浙江省金华市";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "衡阳市借鉴浙江省金华市的“浙里快办”模式。",
        "衡阳市复制推广浙江省金华市“浙里快办”经验。",
        "去年，衡阳市以浙江省金华市为标杆，推行“浙里快办”。",
        "衡阳市参照浙江省金华市的做法，设立“浙里快办”专窗。",
        "衡阳市的“浙里快办”，是从浙江省金华市引进来的。",
        "浙江省金华市的“浙里快办”被衡阳市学习借鉴。",
        "衡阳市向浙江省金华市取经，办事流程由6个环节减至2个。",
        "衡阳市对标浙江省金华市，推行“浙里快办”。"
      })
  void whoCopiesIsTheHeadInEveryWording(String sentence) {
    assertThat(OneCase.of(TITLE, sentence).asserted(COPIES_FROM)).containsExactly(COPY);
  }

  @ParameterizedTest
  @CsvSource({
    "下一步，衡阳市将借鉴浙江省金华市的“浙里快办”模式。, PLANNED",
    "衡阳市计划明年引进浙江省金华市的“浙里快办”模式。, PLANNED",
    "衡阳市将学习借鉴浙江省金华市“浙里快办”经验。, PLANNED",
    "衡阳市正在考虑引入浙江省金华市的“浙里快办”。, PLANNED",
    "衡阳市尚未引入浙江省金华市的“浙里快办”模式。, NEGATED"
  })
  void whatIsOnlyPlannedOrDeniedIsNotAsserted(String sentence, Status status) {
    OneCase c = OneCase.of(TITLE, sentence);
    assertThat(c.asserted(COPIES_FROM)).isEmpty();
    assertThat(c.relations(COPIES_FROM, status)).containsExactly(COPY);
  }

  @Test
  void aNameInsideADocumentNumberIsReadToo() {
    OneCase c = OneCase.of(TITLE, "衡阳市公布便民改革清单（“一网通办”2号），减少了跑动。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("湖南省衡阳市 → 一网通办");
  }

  @Test
  void aVisitOrARankingIsNoCopy() {
    OneCase c = OneCase.of(TITLE, "浙江省金华市代表团到衡阳市参观交流。衡阳市的排名与浙江省金华市持平。");
    assertThat(c.asserted(COPIES_FROM)).isEmpty();
    assertThat(c.asserted(COOPERATES_WITH)).isEmpty();
  }

  @Test
  void aPilotThatSpreadsIsCopiedByTheWiderRegion() {
    OneCase c = OneCase.of(TITLE, "石鼓区试点半年的“一照快办”，10月起推广到全市。");
    assertThat(c.asserted(COPIES_FROM)).containsExactly("湖南省衡阳市 → 湖南省衡阳市石鼓区");
  }

  @Test
  void whereADoingHasSpreadToCopiesIt() {
    OneCase c = OneCase.of(TITLE, "衡阳市推行“一照快办”。该做法已在广东省韶关市、江西省萍乡市复制推广。");
    assertThat(c.asserted(COPIES_FROM)).containsExactly("广东省韶关市 → 湖南省衡阳市", "江西省萍乡市 → 湖南省衡阳市");
  }

  @Test
  void usingAPlatformOfTheProvinceIsNotRunningIt() {
    OneCase c = OneCase.of(TITLE, "衡阳市依托“湘易办”上线“雁城快批”服务。");
    assertThat(c.asserted(OPERATES)).isEmpty();
  }

  @Test
  void pairsStayPairs() {
    OneCase c = OneCase.of(TITLE, "石鼓区、雁峰区分别与广东省韶关市、江西省萍乡市签订合作协议。");
    assertThat(c.asserted(COOPERATES_WITH))
        .containsExactly("湖南省衡阳市石鼓区 → 广东省韶关市", "湖南省衡阳市雁峰区 → 江西省萍乡市");
  }

  @Test
  void anOmittedSubjectIsTheOneBefore() {
    OneCase c = OneCase.of(TITLE, "石鼓区推行“一照快办”，还与广东省韶关市建立通办机制。");
    assertThat(c.asserted(COOPERATES_WITH)).containsExactly("湖南省衡阳市石鼓区 → 广东省韶关市");
  }

  @Test
  void whoActsIsTheNearestSubject() {
    OneCase c = OneCase.of(TITLE, "衡阳市税务局推出“税费速检”，服务企业4200户。石鼓区设立“码上监督”机制。衡阳市推行“一照快办”改革。");
    assertThat(c.asserted(IMPLEMENTS))
        .containsExactly("国家税务总局衡阳市税务局 → 税费速检", "湖南省衡阳市 → 一照快办", "湖南省衡阳市石鼓区 → 码上监督");
  }

  @Test
  void platformsAreOperatedConnectedAndDelivered() {
    OneCase c = OneCase.of(TITLE, "衡阳市数据局建设的“雁城通”平台接入省级政务平台“湘易办”，企业在“雁城通”平台上申请“一键注销”。");
    assertThat(c.asserted(OPERATES)).containsExactly("衡阳市数据局 → 雁城通");
    assertThat(c.asserted(CONNECTS_TO)).containsExactly("雁城通 → 湘易办");
    assertThat(c.asserted(DELIVERED_ON)).containsExactly("一键注销 → 雁城通");
  }

  @Test
  void issuingAndActingUnderAPolicyAreTold() {
    OneCase c = OneCase.of(TITLE, "根据省市场监管局《关于规范涉企检查的通知》，衡阳市司法局制定《衡阳市涉企检查备案办法》，推行“扫码亮证”。");
    assertThat(c.asserted(ISSUES))
        .containsExactly("湖南省市场监督管理局 → 关于规范涉企检查的通知", "衡阳市司法局 → 衡阳市涉企检查备案办法");
    assertThat(c.asserted(IMPLEMENTS)).contains("衡阳市司法局 → 关于规范涉企检查的通知");
  }

  @Test
  void evidenceIsTheSentence() {
    OneCase c = OneCase.of(TITLE, "这是第一句。衡阳市借鉴浙江省金华市的“浙里快办”模式。这是第三句。");
    assertThat(c.relation(COPIES_FROM, "浙江省金华市").orElseThrow().evidence().text())
        .isEqualTo("衡阳市借鉴浙江省金华市的“浙里快办”模式。");
  }
}
