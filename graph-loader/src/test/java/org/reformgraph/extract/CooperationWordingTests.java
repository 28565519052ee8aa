package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.model.RelationType.COOPERATES_WITH;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which reports say that places run something together. */
class CooperationWordingTests {
  private static final String TITLE = "河北省保定市：协同办理";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          保定市与山西省大同市签订《跨省通办合作框架协议》，推行“异地快办”。|河北省保定市 → 山西省大同市
          涿州市携手北京市房山区开设“京涿通办”窗口。|河北省保定市涿州市 → 北京市房山区
          保定市行政审批局与天津市滨海新区政务服务办公室互设“异地代收”专窗。|河北省保定市 → 天津市滨海新区
          涞源县、阜平县分别与山西省灵丘县、山西省五台县建立“互帮代办”机制。|河北省保定市涞源县 → 山西省大同市灵丘县；河北省保定市阜平县 → 山西省忻州市五台县
          经协商，保定市和河南省安阳市实现营业执照异地互认。|河北省保定市 → 河南省安阳市
          保定市联合山西省阳泉市、山东省德州市推出“三地联办”。|河北省保定市 → 山西省阳泉市；河北省保定市 → 山东省德州市
          保定市还与黑龙江省齐齐哈尔市结为对口合作城市，互派干部。|河北省保定市 → 黑龙江省齐齐哈尔市
          定州市加入由山东省聊城市牵头的“跨省通办”联盟。|河北省保定市定州市 → 山东省聊城市
          保定市与沧州市、衡水市常态化开展远程异地评标。|河北省保定市 → 河北省沧州市；河北省保定市 → 河北省衡水市
          国家税务总局保定市税务局与国家税务总局北京市丰台区税务局建立“税费同标”机制。|河北省保定市 → 北京市丰台区
          “异地快办”由保定市与廊坊市共同推出。|河北省保定市 → 河北省廊坊市
          高碑店市、北京市大兴区两地法院签订协作备忘录。|河北省保定市高碑店市 → 北京市大兴区
          徐水区与天津市武清区缔结友好合作关系。|河北省保定市徐水区 → 天津市武清区
          曲阳县同山西省盂县达成协议，开通“石材通办”专线。|河北省保定市曲阳县 → 山西省阳泉市盂县
          2023年，保定市先后与内蒙古自治区赤峰市、辽宁省锦州市签约，实现“异地快办”。|河北省保定市 → 内蒙古自治区赤峰市；河北省保定市 → 辽宁省锦州市
          保定市会同石家庄市制定统一的办事标准。|河北省保定市 → 河北省石家庄市
          满城区与江苏省宿迁市宿豫区结对，共享“代办专员”。|河北省保定市满城区 → 江苏省宿迁市宿豫区
          在保定市与山西省朔州市之间，“异地快办”事项达到90项，两市互认电子证照。|河北省保定市 → 山西省朔州市
          """)
  void whoWorksTogetherIsFound(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of(TITLE, sentence), COOPERATES_WITH, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          保定市与山西省大同市签订协议，推行“异地快办”。|异地快办
          涿州市携手北京市房山区开设“京涿通办”窗口。|京涿通办
          保定市与山西省忻州市围绕“税企通办”签署备忘录。|税企通办
          “异地快办”由保定市与廊坊市共同推出。|异地快办
          """)
  void whatIsRunTogetherIsNamed(String sentence, String measure) {
    OneCase c = OneCase.of(TITLE, sentence);
    assertThat(c.facts().relations().stream().filter(r -> r.type() == COOPERATES_WITH))
        .hasSize(1)
        .allSatisfy(r -> assertThat(c.name(r.measure())).isEqualTo(measure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          保定市正与河南省濮阳市洽谈合作协议。|PLANNED|河北省保定市 → 河南省濮阳市
          保定市计划与甘肃省白银市签订合作协议。|PLANNED|河北省保定市 → 甘肃省白银市
          保定市与陕西省延安市的合作协议尚未签订。|NEGATED|河北省保定市 → 陕西省延安市
          保定市与江苏省徐州市相比，开办时间少一天，推动了改革。|无|无
          保定市干部与海南省三亚市干部座谈，交流合作经验。|无|无
          天津市、保定市的营商环境均有提升。|无|无
          保定市从天津市引进项目，签订投资协议12份。|无|无
          """)
  void talksAndComparisonsAreNoCooperation(String sentence, String status, String expected) {
    Stated.assertNotAsserted(OneCase.of(TITLE, sentence), COOPERATES_WITH, status, expected);
  }
}
