package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.model.RelationType.COOPERATES_WITH;
import static org.reformgraph.model.RelationType.COPIES_FROM;
import static org.reformgraph.model.RelationType.DELIVERED_ON;
import static org.reformgraph.model.RelationType.IMPLEMENTS;
import static org.reformgraph.model.RelationType.ISSUES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Relation;
import org.reformgraph.model.Status;

/** Who acts, and whose a practice is, when a sentence leaves it to those around it. */
class DiscourseTests {
  private static final String TITLE = "湖南省衡阳市：把事办在前头";

  private static OneCase read(String... paragraphs) {
    return OneCase.of(TITLE, paragraphs);
  }

  @Test
  void whatNobodyIsSaidToDoIsTheRegionsOwn() {
    OneCase c = read("衡阳市财政局公布了收费目录。商户最看重“月底一单清”模式，一年少跑四趟。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("湖南省衡阳市 → 月底一单清");
  }

  @Test
  void anItemOfAListHasItsOwnPlace() {
    OneCase c =
        OneCase.of(
            "湖南省：三项做法受表扬",
            "1. 衡阳市商务局推出“码上先付”模式。",
            "2. 衡阳市南岳区将“游前承诺”升级。“月底一单清”模式一年少跑四趟。",
            "（三）常德市推出“上门代办”模式。");
    assertThat(c.asserted(IMPLEMENTS))
        .contains("湖南省衡阳市南岳区 → 月底一单清", "湖南省常德市 → 上门代办")
        .noneMatch(r -> r.startsWith("湖南省 →"));
  }

  @ParameterizedTest
  @CsvSource({
    "二〇一八年，衡阳市商务局推行“码上先付”模式。, 2018",
    "二○二一年十月，衡阳市商务局推行“码上先付”模式。, 2021-10",
    "二〇二二年三月十五日起，衡阳市商务局推行“码上先付”模式。, 2022-03-15",
    "二〇一八年，衡陽市商務局試行「碼上先付」模式。, 2018",
    "2021年13月起，衡阳市商务局推行“码上先付”模式。, 2021",
    "2021年2月30日起，衡阳市商务局推行“码上先付”模式。, 2021-02",
  })
  void sinceWhenMayBeInChineseNumeralsAndIsADateThatExists(String sentence, String since) {
    assertThat(read(sentence).facts().relations())
        .filteredOn(r -> r.type() == IMPLEMENTS)
        .extracting(Relation::since)
        .containsExactly(since);
  }

  @Test
  void whoOnlyAssistsDoesNotCarryOut() {
    OneCase c = read("衡阳市财政局牵头，衡阳市司法局、衡阳市商务局配合，推出“码上先付”模式。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("衡阳市财政局 → 码上先付");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“码上先付”模式的额度由衡阳市财政局核定。", "“码上先付”改革随新规在全市铺开，其兑付窗口由衡阳市财政局设在各县。"})
  void whoActsMayFollowTheName(String sentence) {
    assertThat(read(sentence).relation(IMPLEMENTS, "码上先付")).isPresent();
  }

  @Test
  void aMeasureThatTookRootSomewhereIsCarriedOutThere() {
    OneCase c = read("衡阳市财政局讲起往事。“码上先付”模式去年在南岳区试行，商户很欢迎。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("湖南省衡阳市南岳区 → 码上先付");
  }

  @Test
  void theFormerAndTheLatterAreTheTwoNamedBefore() {
    OneCase c = read("衡阳市中级人民法院和衡阳市财政局共同主持联席会议。前者于2023年3月发布《衡阳市预重整工作指引》，后者印发《衡阳市破产援助资金办法》。");
    assertThat(c.asserted(ISSUES))
        .containsExactly("衡阳市中级人民法院 → 衡阳市预重整工作指引", "衡阳市财政局 → 衡阳市破产援助资金办法");
  }

  @Test
  void whatAHeadingOfPlansAnnouncesIsPlanned() {
    OneCase c = read("一、主要做法", "衡阳市推行“码上先付”模式，覆盖商户四千家。", "二、下步计划", "借鉴浙江省金华市经验，推行“灯下审图”模式。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("湖南省衡阳市 → 码上先付");
    assertThat(c.relations(COPIES_FROM, Status.PLANNED)).containsExactly("湖南省衡阳市 → 浙江省金华市");
  }

  @ParameterizedTest
  @ValueSource(strings = {"【浙江省金华市】", "◆浙江省金华市：", "浙江省金华市——"})
  void aParagraphMayOpenWithThePlaceItTellsOf(String place) {
    OneCase c = read("衡阳市推行“码上先付”模式。", place + "把三张证并成一张，叫作“三证同屏”，当天办结。");
    assertThat(c.asserted(IMPLEMENTS)).containsExactly("浙江省金华市 → 三证同屏", "湖南省衡阳市 → 码上先付");
  }

  @Test
  void eachOfAListHasItsOwnItemThoughNotAllHaveNames() {
    OneCase c = read("石鼓区、珠晖区、南岳区依次推行了夜间受理、“码上先付”模式和开标直播。");
    assertThat(c.asserted(IMPLEMENTS)).contains("湖南省衡阳市珠晖区 → 码上先付");
    assertThat(c.asserted(IMPLEMENTS)).doesNotContain("湖南省衡阳市石鼓区 → 码上先付");
  }

  @Test
  void whoIssuesTogetherWithTheSubjectIssuesToo() {
    OneCase c = read("衡阳市财政局按照部署，联合衡阳市司法局，制定《衡阳市先行赔付办法》。");
    assertThat(c.asserted(ISSUES)).containsExactly("衡阳市司法局 → 衡阳市先行赔付办法", "衡阳市财政局 → 衡阳市先行赔付办法");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "至于永州市，去年把“码上先付”整个学了去。",
        "永州市则原样照抄“码上先付”，连编号也没有改。",
        "永州市把“码上先付”的规则用到了本地商圈。",
        "永州市照着我们的样子用上了“码上先付”。",
        "“码上先付”现已传至永州市。",
        "永州市派员来衡阳市学习“码上先付”，回去不到百天便落了地。",
        "永州市对小商户推行“码上先付”，每月结一次。"
      })
  void whoTakesWhatTheCaseHasToldOfCopiesItsRegion(String sentence) {
    OneCase c = read("衡阳市推行“码上先付”模式，覆盖商户四千家。", sentence);
    assertThat(c.asserted(COPIES_FROM)).containsExactly("湖南省永州市 → 湖南省衡阳市");
    assertThat(c.asserted(IMPLEMENTS)).contains("湖南省衡阳市 → 码上先付");
  }

  @Test
  void whoTakesAMeasureOfAPartCopiesThatPart() {
    OneCase c = read("南岳区推行“码上先付”模式，覆盖商户四千家。去年10月起，“码上先付”在全市推广。");
    assertThat(c.asserted(COPIES_FROM)).containsExactly("湖南省衡阳市 → 湖南省衡阳市南岳区");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“码上先付”学的是浙江省金华市。", "“码上先付”的分账规则沿袭浙江省金华市。", "“码上先付”移自浙江省金华市，只改了一张表。"})
  void aMeasureThatComesFromElsewhereWasTakenByWhoHasIt(String sentence) {
    OneCase c = read("南岳区推行“码上先付”模式，覆盖商户四千家。", sentence);
    assertThat(c.asserted(COPIES_FROM)).containsExactly("湖南省衡阳市南岳区 → 浙江省金华市");
  }

  @ParameterizedTest
  @CsvSource({
    "网传衡阳市复制浙江省金华市“灯下审图”一事不实。",
    "坊间说衡阳市复制了浙江省金华市“灯下审图”。",
    "衡阳市曾考虑照搬浙江省金华市的“灯下审图”，因资金没有着落而搁置。",
    "永州市派人来看过“码上先付”，回去后还没有动手。",
    "衡阳市与浙江省金华市合作推行“码上先付”。",
    "永州市的商户也盼着用上“码上先付”。"
  })
  void rumoursPlansAndPartnersAreNoCopies(String sentence) {
    OneCase c = read("衡阳市推行“码上先付”模式，覆盖商户四千家。", sentence);
    assertThat(c.asserted(COPIES_FROM)).isEmpty();
  }

  @Test
  void whoActTogetherArePartnersOfEachOther() {
    OneCase c = read("衡阳市、永州市、郴州市三市共同推行登记“湘南通办”，执照互认。");
    assertThat(c.asserted(COOPERATES_WITH)).hasSize(3);
  }

  @Test
  void whoSignsWithEachApartLeavesThoseUnpaired() {
    OneCase c = read("衡阳市分别与永州市、郴州市签署通办协议。");
    assertThat(c.asserted(COOPERATES_WITH)).hasSize(2);
  }

  @Test
  void twoProductsAreDeliveredOnOnePlatform() {
    OneCase c = read("衡阳市推出“码上先付”模式和“灯下审图”模式。两项业务均可在“衡企通”平台上办理。");
    assertThat(c.asserted(DELIVERED_ON)).containsExactly("灯下审图 → 衡企通", "码上先付 → 衡企通");
  }
}
