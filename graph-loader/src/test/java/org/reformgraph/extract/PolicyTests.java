package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;

/** Titled documents in a case of 湖北省襄阳市. */
class PolicyTests {
  @ParameterizedTest
  @CsvSource({
    "襄阳市优化营商环境条例, 420600",
    "省人民政府办公厅关于印发湖北省数字政府建设规划的通知, 420000",
    "湖北省社会信用信息管理条例, 420000",
    "国务院关于〈中华人民共和国反垄断法〉的决定, CN",
    "中华人民共和国外商投资法, CN",
    "保障中小企业款项支付条例, CN",
    "招标投标法, CN",
    "关于进一步帮扶企业的实施办法, 420600",
    "广州市科技创新条例, 440100"
  })
  void aTitleSaysWhoseDocumentItIs(String title, String region) {
    OneCase c = OneCase.of("湖北省襄阳市：一枚印章管审批", "会上，大家逐条学习了《" + title + "》的内容。");
    assertThat(c.entity(title)).map(Entity::region).contains(region);
  }

  @Test
  void theNumberOfTheStateCouncilIsNational() {
    OneCase c = OneCase.of("湖北省襄阳市：一枚印章管审批", "根据《关于深化“证照分离”改革的通知》（国发〔2021〕7号），襄阳市推行“一证准营”。");
    assertThat(c.entity("关于深化“证照分离”改革的通知")).map(Entity::region).contains("CN");
  }

  @Test
  void aShortTitleStandsForTheFullOneThatItWasDeclaredFor() {
    OneCase c =
        OneCase.of(
            "湖北省襄阳市：一枚印章管审批",
            "襄阳市出台《襄阳市关于支持个体工商户健康发展的若干措施》（以下简称《若干措施》）和《襄阳市“汉水英才”行动方案》。",
            "《若干措施》送到店里，《行动方案》印成手册。");
    assertThat(c.names(EntityType.POLICY))
        .containsExactlyInAnyOrder("襄阳市关于支持个体工商户健康发展的若干措施", "襄阳市“汉水英才”行动方案");
  }
}
