package org.reformgraph.extract;

import static org.reformgraph.model.RelationType.CONNECTS_TO;
import static org.reformgraph.model.RelationType.DELIVERED_ON;
import static org.reformgraph.model.RelationType.OPERATES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs a platform, what is delivered on it, and what it is connected with. */
class PlatformWordingTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          洛阳市建成“洛政通”平台。|河南省洛阳市 → 洛政通
          洛阳市大数据局牵头建设“洛企达”系统，归集数据12万条。|洛阳市大数据管理局 → 洛企达
          近日，“洛惠企”平台正式上线运行。|河南省洛阳市 → 洛惠企
          由洛阳市发展改革委开发的“洛信评”小程序，受到企业欢迎。|洛阳市发展和改革委员会 → 洛信评
          “洛快评”系统由洛阳市公共资源交易中心开发建设。|洛阳市公共资源交易中心 → 洛快评
          涧西区依托自主研发的“涧企通”平台，为企业推送政策。|河南省洛阳市涧西区 → 涧企通
          洛阳市税务局自主研发“税费智析”系统，提示风险900条。|国家税务总局洛阳市税务局 → 税费智析
          洛阳市中级人民法院启用“破产云查”平台。|洛阳市中级人民法院 → 破产云查
          偃师区打造了“偃商汇”服务平台。|河南省洛阳市偃师区 → 偃商汇
          洛阳市升级改造“洛政通”平台。|河南省洛阳市 → 洛政通
          洛阳市政务服务中心开通“洛小服”微信公众号。|洛阳市政务服务中心 → 洛小服
          为解决信息不对称，洛阳市工业和信息化局搭建起“洛供需”对接平台。|洛阳市工业和信息化局 → 洛供需
          洛阳市数据局会同市公安局研发“洛城码”小程序。|洛阳市数据局 → 洛城码；洛阳市公安局 → 洛城码
          “洛城码”平台是由洛阳市数据局运营的。|洛阳市数据局 → 洛城码
          洛阳市投入2000万元，建设“洛智管”平台。|河南省洛阳市 → 洛智管
          目前，“洛供需”平台已投入使用。|河南省洛阳市 → 洛供需
          孟津区政务服务中心上线“孟企云”平台。|洛阳市孟津区政务服务中心 → 孟企云
          洛阳市工商联运营的“洛商家园”小程序，会员超过3000家。|洛阳市工商联 → 洛商家园
          洛阳市对“洛政通”平台进行迭代升级。|河南省洛阳市 → 洛政通
          洛阳市司法局自建的“涉企检查通”系统上线运行。|洛阳市司法局 → 涉企检查通
          栾川县投资建设了“栾企码”平台，并对外开放。|河南省洛阳市栾川县 → 栾企码
          """)
  void whoBuildsOrRunsAPlatformOperatesIt(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of("河南省洛阳市：数字底座", sentence), OPERATES, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          洛阳市依托国家企业信用信息公示系统推送信息。|无|无
          洛阳市在河南政务服务网上线“开店一件事”服务。|无|无
          企业使用“洛政通”平台申请贷款。|无|无
          洛阳市推广使用“豫事办”APP。|无|无
          洛阳市计划建设“洛低空”平台。|PLANNED|河南省洛阳市 → 洛低空
          “洛低空”平台尚未建成。|NEGATED|河南省洛阳市 → 洛低空
          洛阳市通过“豫事办”APP开通企业专属服务。|无|无
          """)
  void usingAPlatformIsNotRunningIt(String sentence, String status, String expected) {
    Stated.assertNotAsserted(OneCase.of("河南省洛阳市：数字底座", sentence), OPERATES, status, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          桂林市依托“漓企通”平台推行“免跑即享”。|免跑即享 → 漓企通
          “免跑即享”通过“漓企通”平台实现。|免跑即享 → 漓企通
          桂林市在“漓企通”平台上线“免跑即享”专区。|免跑即享 → 漓企通
          “漓企通”平台推出“免跑即享”服务。|免跑即享 → 漓企通
          企业通过“漓企通”平台即可办理“一次迁移”。|一次迁移 → 漓企通
          桂林市将“一次迁移”纳入“漓企通”平台办理。|一次迁移 → 漓企通
          桂林市打造“漓企通”平台，实行“免跑即享”。|免跑即享 → 漓企通
          “一次迁移”已在“漓企通”平台开通。|一次迁移 → 漓企通
          桂林市把“免申即享”嵌入“漓企通”平台。|免申即享 → 漓企通
          “漓企通”平台开设“信用快贷”服务。|信用快贷 → 漓企通
          桂林市搭建“漓企通”平台，企业在平台上提交申请，实现“一表申报”。|一表申报 → 漓企通
          依托“漓企通”平台，企业可享“一表申报”。|一表申报 → 漓企通
          桂林市上线“漓企通”小程序，企业扫码即可申请“信用快贷”。|信用快贷 → 漓企通
          企业登录“漓企通”APP，选择“一表申报”，系统自动填报。|一表申报 → 漓企通
          桂林市运用“漓监管”系统，对检查事项实行“综合查一次”。|综合查一次 → 漓监管
          “综合查一次”全部在“漓监管”系统上运行。|综合查一次 → 漓监管
          借助“漓企通”平台的数据，银行推出“信用快贷”。|信用快贷 → 漓企通
          “漓监管”系统支撑“综合查一次”全流程网上办。|综合查一次 → 漓监管
          群众打开“漓企通”APP，选择“一次迁移”服务，填写资料即可。|一次迁移 → 漓企通
          以“漓企通”平台为载体，桂林市推行“免跑即享”。|免跑即享 → 漓企通
          桂林市建成“漓企通”平台。该平台设置“一表申报”功能，减少填报。|一表申报 → 漓企通
          桂林市推行“免跑即享”，企业只需在“漓企通”平台确认，资金就到账。|免跑即享 → 漓企通
          “漓企通”平台上线“信用快贷”“一表申报”两项服务。|信用快贷 → 漓企通；一表申报 → 漓企通
          """)
  void whatIsDeliveredOnAPlatformIsFound(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of("广西壮族自治区桂林市：线上办", sentence), DELIVERED_ON, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          桂林市线上建设“漓企通”平台，线下推行“帮办代办”。|无|无
          桂林市建成“漓企通”平台，同时在大厅窗口推行“容缺受理”。|无|无
          “免跑即享”尚未接入“漓企通”平台办理。|NEGATED|免跑即享 → 漓企通
          下一步，桂林市将把“免申即享”嵌入“漓企通”平台。|PLANNED|免申即享 → 漓企通
          桂林市推行“免跑即享”。市民对“漓企通”平台评价很高。|无|无
          """)
  void aPlatformBesideAMeasureIsNotEnough(String sentence, String status, String expected) {
    Stated.assertNotAsserted(
        OneCase.of("广西壮族自治区桂林市：线上办", sentence), DELIVERED_ON, status, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “漓企通”平台与“信易桂”系统实现数据互通。|漓企通 → 信易桂
          桂林市将“漓企通”平台接入“智桂通”平台。|漓企通 → 智桂通
          “漓企通”平台打通“漓监管”系统，共享数据。|漓企通 → 漓监管
          “漓企通”平台对接“漓监管”“信易桂”两个系统。|漓企通 → 漓监管；漓企通 → 信易桂
          通过与“漓监管”系统联网，“漓企通”平台自动核验。|漓企通 → 漓监管
          桂林市推动“漓企通”平台同“智桂通”平台并网运行。|漓企通 → 智桂通
          “漓企通”平台嵌入“智桂通”APP。|漓企通 → 智桂通
          “漓监管”系统的检查结果同步推送至“信易桂”系统。|漓监管 → 信易桂
          “漓企通”平台已并入“智桂通”平台。|漓企通 → 智桂通
          “漓企通”平台可直接调用“漓监管”系统的数据。|漓企通 → 漓监管
          “漓企通”平台挂接在“智桂通”平台上。|漓企通 → 智桂通
          “漓企通”平台和“漓监管”系统互联互通。|漓企通 → 漓监管
          """)
  void connectedPlatformsAreFound(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of("广西壮族自治区桂林市：线上办", sentence), CONNECTS_TO, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “漓企通”平台尚未与“漓监管”系统打通。|NEGATED|漓企通 → 漓监管
          明年，“漓企通”平台将与“漓监管”系统对接。|PLANNED|漓企通 → 漓监管
          企业可在“漓企通”平台或者“智桂通”平台申请。|无|无
          “漓企通”平台数据不能推送至“信易桂”系统。|NEGATED|漓企通 → 信易桂
          """)
  void platformsThatAreNotConnectedAreNot(String sentence, String status, String expected) {
    Stated.assertNotAsserted(OneCase.of("广西壮族自治区桂林市：线上办", sentence), CONNECTS_TO, status, expected);
  }
}
