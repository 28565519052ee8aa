package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Direction;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Status;

class OutcomeTests {
  private static final String TITLE = "云南省曲靖市：审批做减法";

  @Test
  void fromAndToAreBaselineAndValue() {
    Outcome o = OneCase.of(TITLE, "施工许可办理时间由20天压缩至3天。").outcome("3");
    assertThat(o.baseline()).isEqualTo("20");
    assertThat(o.unit()).isEqualTo("天");
    assertThat(o.direction()).isEqualTo(Direction.DECREASE);
    assertThat(o.metric()).isEqualTo("施工许可办理时间");
  }

  @ParameterizedTest
  @CsvSource({
    "曲靖市税务局将退税时间由20天压缩至3天。, 退税时间",
    "市政务服务局已将退税时间由20天压缩至3天。, 退税时间",
    "税务部门把退税时间由20天缩短到3天。, 退税时间",
    "曲靖市将退税时间由20天压缩至3天。, 退税时间",
    "曲靖市税务局退税把关时间由20天压缩至3天。, 曲靖市税务局退税把关时间",
  })
  void whoChangedItIsNotWhatWasMeasured(String sentence, String metric) {
    assertThat(OneCase.of(TITLE, sentence).outcome("3").metric()).isEqualTo(metric);
  }

  @Test
  void aFullWidthCommaInANumberEndsAClauseOnly() {
    OneCase c = OneCase.of(TITLE, "本月办结1，200件、300件。", "分别为1，500人、2，300人。");

    assertThat(c.outcome("300").unit()).isEqualTo("件");
  }

  @Test
  void aRowOfFiguresWithoutEndIsNoNumber() {
    String figures = "9".repeat(309);

    assertThat(OneCase.of(TITLE, "累计办理" + figures + "件。").outcome(figures).number()).isNull();
  }

  @Test
  void aboutAndMoreThanAreLeftOut() {
    Outcome o = OneCase.of(TITLE, "平台累计访问量达6250万余人次。").outcome("6250万");
    assertThat(o.unit()).isEqualTo("人次");
    assertThat(o.number()).isEqualByComparingTo("62500000");
  }

  @Test
  void moneyKeepsItsScaleWithTheUnit() {
    Outcome o = OneCase.of(TITLE, "全市累计发放贷款3.4亿元。").outcome("3.4");
    assertThat(o.unit()).isEqualTo("亿元");
    assertThat(o.number()).isEqualByComparingTo("340000000");
  }

  @Test
  void anOutcomeBelongsToTheMeasureOfItsSentence() {
    OneCase c = OneCase.of(TITLE, "曲靖市推行“拿地速建”模式，开工时间缩短40%。");
    Outcome o = c.outcome("40");
    assertThat(c.name(o.measure())).isEqualTo("拿地速建");
    assertThat(o.direction()).isEqualTo(Direction.DECREASE);
  }

  @Test
  void datesOrdinalsAndNumbersInNamesAreNone() {
    OneCase c = OneCase.of(TITLE, "2023年5月12日，曲靖市发布《曲靖市优化服务36条》（曲政发〔2023〕6号），排名列全省第5位。");
    assertThat(c.facts().outcomes()).isEmpty();
  }

  @Test
  void sharesAndFractionsAreRead() {
    OneCase c = OneCase.of(TITLE, "重复检查减少三成，现场核查次数减少一半，融资成本下降五分之一。");
    assertThat(c.facts().outcomes()).extracting(Outcome::value).containsExactly("三", "一半", "五分之一");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"审批时限", "办理时间", "办结时限", "退税时间", "登记时间", "平均用时", "低压接电时间", "企业开办时间", "通关时间"})
  void whatIsBroughtDownWithAnObjectInFrontIsDone(String metric) {
    Outcome o = OneCase.of(TITLE, "曲靖市推行“一窗通办”服务，将" + metric + "由11个工作日压缩至2个工作日。").outcome("2");
    assertThat(o.status()).isEqualTo(Status.ASSERTED);
    assertThat(o.baseline()).isEqualTo("11");
  }

  @Test
  void whatWillBeIsPlanned() {
    Outcome o = OneCase.of(TITLE, "下一步，曲靖市将压缩审批时限40%。").outcome("40");
    assertThat(o.status()).isEqualTo(Status.PLANNED);
  }
}
