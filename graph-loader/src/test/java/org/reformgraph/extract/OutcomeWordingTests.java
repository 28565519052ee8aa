package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Bound;
import org.reformgraph.model.Direction;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Status;

/** The ways in which reports state figures, and the figures that state no result. */
class OutcomeWordingTests {
  private static final String TITLE = "甘肃省天水市：数字里的变化";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          企业开办时间由原来的5个工作日压缩至1.5个工作日。|5→1.5个工作日
          网上可办率由2020年的46%提高到93%。|46→93%
          投诉办结率从年初的八成提高到九成。|八→九成
          平均评审时间从每项30天降到每项7天。|30→7天
          以前要跑6趟，现在1趟就能办完。|6→1趟
          审批时限由三十个工作日压缩至七个工作日。|三十→七个工作日
          查验时间从两小时缩短到十分钟。|两小时→十分钟
          纳税次数由9次减为6次，办税时间缩短了三成。|9→6次；三成
          全市累计发放“秦州贷”3.2亿元，惠及商户4800余户。|3.2亿元；4800户
          帮助12家企业渡过难关。|12家
          去年以来，已有63个项目实现提前开工。|63个
          平台上线半年，取消证明材料112项。|112项
          为2.6万名投资者办理登记。|2.6万名
          各县区互相移送线索145条，查处案件32起。|145条；32起
          接电成本较上年下降21.5%，停电时间同比减少3.2小时。|21.5%；3.2小时
          群众满意率保持在99%以上。|99%
          新增经营主体同比增长1.8倍。|1.8倍
          交易额突破45亿元，达到前年的两倍。|45亿元；两倍
          电子保函替代现金6.7亿元。|6.7亿元
          材料精简率达百分之四十二。|百分之四十二
          融资成本降低1.2个百分点。|1.2个百分点
          安置职工1.9万人，盘活土地3100亩。|1.9万人；3100亩
          办件量同比翻了一番。|一番
          货物通关时间压缩到3至5小时。|3至5小时
          """)
  void figuresAreReadAsWritten(String sentence, String expected) {
    assertThat(figures(OneCase.of(TITLE, sentence)))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split("；")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年3月1日，天水市召开第12次会议，部署36项任务。",
        "天水市辖2区5县，总面积1.43万平方公里，常住人口296万人。",
        "大厅设有42个窗口，配备工作人员86名。",
        "热线提供24小时服务。",
        "市税务局建立税费管家制度，每月走访企业5次。",
        "专班每两周会商1次。",
        "开车30分钟就能到达机场。",
        "全市地区生产总值达到900亿元。",
        "方案提出5个方面22条举措。",
        "张先生今年45岁，开店已有10年。",
        "项目占地120亩，总建筑面积8万平方米。",
        "全省规模最大的展会吸引嘉宾300名。",
        "研发人员中80%以上为硕士。"
      })
  void whatOnlyCountsOrDescribesIsNoResult(String sentence) {
    assertThat(figures(OneCase.of(TITLE, sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预计全年可为企业节约成本2亿元。",
        "力争年底前将办理时间压缩至1天。",
        "到2027年，电子证照应用率将达到95%。",
        "下一步，企业开办时间将由2天压缩至0.5天。",
        "五年内，惠及企业规模将达到3000家。"
      })
  void whatIsExpectedIsPlanned(String sentence) {
    OneCase c = OneCase.of(TITLE, sentence);
    assertThat(c.facts().outcomes())
        .isNotEmpty()
        .allSatisfy(o -> assertThat(o.status()).isEqualTo(Status.PLANNED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          企业开办时间由原来的5个工作日压缩至1.5个工作日。|1.5|企业开办时间
          全市政务服务事项网上可办率由2020年的46%提高到93%。|93|政务服务事项网上可办率
          据统计，群众满意率达到99.2%。|99.2|群众满意率
          截至目前，全市累计归集数据4.5亿条。|4.5亿|归集数据
          其中，首贷户占比提高6.4个百分点。|6.4|首贷户占比
          """)
  void theMetricIsThePhraseThatSaysWhatWasMeasured(String sentence, String value, String metric) {
    assertThat(OneCase.of(TITLE, sentence).outcome(value).metric()).endsWith(metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          累计融资金额超18亿元。|超18亿元|AT_LEAST
          惠及企业超过200家。|超过200家|AT_LEAST
          平台累计访问量达6250万余人次。|6250万余人次|AT_LEAST
          群众满意率保持在99%以上。|99%以上|AT_LEAST
          平均评审时限压缩1个多月。|1个多月|AT_LEAST
          为企业节约成本约1.9亿元。|约1.9亿元|ABOUT
          登记时间缩短近三成。|近三成|ABOUT
          每个项目节约费用2000元左右。|2000元左右|ABOUT
          低压接电时间压减至50个工作日以内。|50个工作日以内|AT_MOST
          全市办电全程压缩到不超过7天。|不超过7天|AT_MOST
          为企业节约1.9亿元。|1.9亿元|
          全年预约办件3200件。|3200件|
          企業開辦時間縮短約三成。|約三成|ABOUT
          """)
  void whatBoundsAFigureIsKept(String sentence, String written, Bound bound) {
    assertThat(OneCase.of(TITLE, sentence).facts().outcomes())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.written()).isEqualTo(written);
              assertThat(o.bound()).isEqualTo(bound);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全市新登记经营主体41.3万户，占全省总量的18.4%。|LEVEL
          贵阳市“跨省通办”办件量累计9.7万件。|LEVEL
          平台连接起全省近300万户经营主体。|LEVEL
          审批时间从127天缩至15天。|DECREASE
          服判息诉率由82.5%变为94.1%。|INCREASE
          查验用时从4小时变成50分钟。|DECREASE
          周末办件量累计达去年同期的2.4倍。|INCREASE
          累计减少企业资金占用共计36.4亿元。|DECREASE
          """)
  void theWayThatAFigureGoes(String sentence, Direction direction) {
    assertThat(OneCase.of(TITLE, sentence).facts().outcomes())
        .isNotEmpty()
        .last()
        .extracting(Outcome::direction)
        .isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          首贷户占比提高7.8个百分点，综合融资成本下降五分之一。|首贷户占比;综合融资成本
          累计发放购房贷款2160笔、9.3亿元。|发放购房贷款;发放购房贷款
          诉求办结率达68.3%，比上年提高9.2个百分点。|诉求办结率;诉求办结率比上年
          市税务局已经与106家各类单位结成联合体。|各类单位结成联合体
          今年已有800家企业实现“智能秒办”。|企业实现智能秒办
          外线工程费用节约1.8亿元。|外线工程费用
          货物从下单到放行，以前要30小时，现在只要7.5小时。|货物从下单到放行
          """)
  void aMetricIsNoFragment(String sentence, String metrics) {
    assertThat(OneCase.of(TITLE, sentence).facts().outcomes())
        .extracting(Outcome::metric)
        .containsExactly(metrics.split(";"));
  }

  @Test
  void whatIsDoneAlreadyBehindAPlanIsDone() {
    OneCase c = OneCase.of(TITLE, "市里争取资金用于平台建设，目前累计发放设备补贴320万元。");
    assertThat(c.outcome("320").status()).isEqualTo(Status.ASSERTED);
  }

  private static List<String> figures(OneCase c) {
    return c.facts().outcomes().stream()
        .filter(o -> o.status() == Status.ASSERTED)
        .map(OutcomeWordingTests::figure)
        .collect(Collectors.toList());
  }

  private static String figure(Outcome o) {
    return (o.baseline() == null ? "" : o.baseline() + "→") + o.value() + o.unit();
  }
}
