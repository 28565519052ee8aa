package org.reformgraph.extract;

import static org.reformgraph.model.RelationType.IMPLEMENTS;
import static org.reformgraph.model.RelationType.ISSUES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts when several might, over clauses and sentences; who issues and who acts under. */
class ActorWordingTests {
  private static final String TITLE = "山西省长治市：谁来办、怎么办";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长治市税务局组建专班，走访企业。在此基础上，推出“税惠直达”服务。|国家税务总局长治市税务局 → 税惠直达
          潞州区、上党区和屯留区同步推行“楼宇管家”服务。|山西省长治市潞州区 → 楼宇管家；山西省长治市上党区 → 楼宇管家；山西省长治市屯留区 → 楼宇管家
          在襄垣县，“项目管家”服务覆盖全部园区。|山西省长治市襄垣县 → 项目管家
          长治市公安局设立“警企驿站”，长治市司法局则推行“法律体检”服务。|长治市公安局 → 警企驿站；长治市司法局 → 法律体检
          武乡县审批服务大厅推行“周末不打烊”服务。|山西省长治市武乡县 → 周末不打烊
          企业负责人李某表示，长治市的“一照通行”改革让企业少跑腿。|山西省长治市 → 一照通行
          按照山西省统一部署，长治市推行“标准地”改革。|山西省长治市 → 标准地
          在国家税务总局指导下，长治市税务局试行“税费确认”模式。|国家税务总局长治市税务局 → 税费确认
          长治市中级人民法院与市工商联共建“商事调解室”，推行“调解前置”机制。|长治市中级人民法院 → 商事调解室；长治市工商联 → 商事调解室；长治市中级人民法院 → 调解前置；长治市工商联 → 调解前置
          壶关县变“企业找政策”为“政策找企业”，推行“免申即享”。|山西省长治市壶关县 → 免申即享；山西省长治市壶关县 → 政策找企业
          为破解融资难，沁源县创新推出“林权快贷”。该县还设立“首贷服务”窗口。|山西省长治市沁源县 → 林权快贷；山西省长治市沁源县 → 首贷服务
          平顺县的“云上代办”服务去年启动。今年，该做法在黎城县推开。|山西省长治市平顺县 → 云上代办；山西省长治市黎城县 → 云上代办
          """)
  void whoCarriesOutIsRead(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of(TITLE, sentence), IMPLEMENTS, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长治市印发《长治市惠企政策免申即享办法》。|山西省长治市 → 长治市惠企政策免申即享办法
          长治市发展改革委会同市财政局出台《长治市信用贷款风险补偿办法》。|长治市发展和改革委员会 → 长治市信用贷款风险补偿办法；长治市财政局 → 长治市信用贷款风险补偿办法
          《长治市优化营商环境若干措施》由长治市人民政府办公室印发。|长治市人民政府办公室 → 长治市优化营商环境若干措施
          今年3月，长治市人大常委会审议通过《长治市优化营商环境条例》。|长治市人民代表大会常务委员会 → 长治市优化营商环境条例
          长治市市场监督管理局先后制定了《长治市免罚清单》《长治市轻罚清单》。|长治市市场监督管理局 → 长治市免罚清单；长治市市场监督管理局 → 长治市轻罚清单
          """)
  void whoIssuesIsRead(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of(TITLE, sentence), ISSUES, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长治市计划印发《长治市低空经济管理办法》。|PLANNED|山西省长治市 → 长治市低空经济管理办法
          《长治市数据条例》尚未出台。|NEGATED|山西省长治市 → 长治市数据条例
          企业可查阅《长治市办事指南》。|无|无
          """)
  void whatIsNotIssuedIsNot(String sentence, String status, String expected) {
    Stated.assertNotAsserted(OneCase.of(TITLE, sentence), ISSUES, status, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《山西省优化营商环境条例》，长治市营商环境局建立“评议员”制度。|长治市营商环境建设局 → 山西省优化营商环境条例
          屯留区认真落实国务院《优化营商环境条例》，推行容缺受理。|山西省长治市屯留区 → 优化营商环境条例
          为贯彻《中华人民共和国民营经济促进法》，长治市工商联开展法律服务。|长治市工商联 → 中华人民共和国民营经济促进法
          国务院印发《关于深化改革的意见》后，长治市据此压减审批环节。|山西省长治市 → 关于深化改革的意见
          """)
  void whoActsUnderADocumentIsRead(String sentence, String expected) {
    OneCase c = OneCase.of(TITLE, sentence);
    org.assertj.core.api.Assertions.assertThat(c.asserted(IMPLEMENTS))
        .containsAll(Stated.pairs(expected));
  }
}
