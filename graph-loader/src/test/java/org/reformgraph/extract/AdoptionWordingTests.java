package org.reformgraph.extract;

import static org.reformgraph.model.RelationType.IMPLEMENTS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carries a measure out, by the way in which its sentence is built. */
class AdoptionWordingTests {
  private static final String TITLE = "辽宁省鞍山市：改革进行时";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          鞍山市推行“拿地快建”“容缺先办”和“一窗统收”。|辽宁省鞍山市 → 拿地快建；辽宁省鞍山市 → 容缺先办；辽宁省鞍山市 → 一窗统收
          铁东区首创的“楼宇管家”服务受到欢迎。|辽宁省鞍山市铁东区 → 楼宇管家
          由鞍山市住房和城乡建设局牵头，推出“竣工联验”。|鞍山市住房和城乡建设局 → 竣工联验
          铁西区、立山区率先试行“楼宇管家”服务。|辽宁省鞍山市铁西区 → 楼宇管家；辽宁省鞍山市立山区 → 楼宇管家
          “楼宇管家”服务由铁东区率先推出。|辽宁省鞍山市铁东区 → 楼宇管家
          鞍山市中级人民法院探索“执破融合”机制。|鞍山市中级人民法院 → 执破融合
          记者从鞍山市营商环境建设局获悉，台安县推出“帮办专员”。|辽宁省鞍山市台安县 → 帮办专员
          鞍山市司法局：推出“首违不罚”清单。|鞍山市司法局 → 首违不罚
          鞍山市市场监督管理局自去年3月起实施“触发检查”。|鞍山市市场监督管理局 → 触发检查
          税务部门推出“税企直连”服务。|国家税务总局鞍山市税务局 → 税企直连
          企业负责人说，鞍山市推行的“帮办专员”真好。|辽宁省鞍山市 → 帮办专员
          千山区的“云踏勘”模式被辽宁省营口市借鉴。|辽宁省鞍山市千山区 → 云踏勘；辽宁省营口市 → 云踏勘
          鞍山市税务局联合市人力资源和社会保障局推出“社税通办”。|国家税务总局鞍山市税务局 → 社税通办；鞍山市人力资源和社会保障局 → 社税通办
          海城市试行“菱镁快审”，跨省业务尚未开展。|辽宁省鞍山市海城市 → 菱镁快审
          岫岩满族自治县的另一张名片是“乡村代办”服务。|辽宁省鞍山市岫岩满族自治县 → 乡村代办
          辽宁省锦州市实行的“码头直提”，鞍山市尚未引入。|辽宁省锦州市 → 码头直提
          海城市在全省率先推行“菱镁快审”。|辽宁省鞍山市海城市 → 菱镁快审
          鞍山市税务局聚焦企业需求。该局推出“税企直连”服务。|国家税务总局鞍山市税务局 → 税企直连
          鞍山市自然资源局简化流程，推出“拿地快建”，又与台安县一道试行“容缺先办”。|鞍山市自然资源局 → 拿地快建；鞍山市自然资源局 → 容缺先办；辽宁省鞍山市台安县 → 容缺先办
          """)
  void whoCarriesAMeasureOutIsTheNearestActor(String sentence, String expected) {
    Stated.assertAsserted(OneCase.of(TITLE, sentence), IMPLEMENTS, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          下一步，鞍山市将推行“税企直连”服务。|PLANNED|辽宁省鞍山市 → 税企直连
          鞍山市拟推行“数据代证”。|PLANNED|辽宁省鞍山市 → 数据代证
          专家建议鞍山市推行“数据代证”。|ADVISED|辽宁省鞍山市 → 数据代证
          台安县没有实行“拿地快建”。|NEGATED|辽宁省鞍山市台安县 → 拿地快建
          “拿地快建”尚未在台安县实行。|无|无
          鞍山市力争年底前推出“数据代证”。|PLANNED|辽宁省鞍山市 → 数据代证
          鞍山市暂不实行“数据代证”。|NEGATED|辽宁省鞍山市 → 数据代证
          鞍山市正在研究推出“数据代证”。|PLANNED|辽宁省鞍山市 → 数据代证
          """)
  void whatIsPlannedAdvisedOrDeniedIsNotCarriedOut(
      String sentence, String status, String expected) {
    Stated.assertNotAsserted(OneCase.of(TITLE, sentence), IMPLEMENTS, status, expected);
  }
}
