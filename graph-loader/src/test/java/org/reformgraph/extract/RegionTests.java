package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;

/** Which division a name stands for is told by the case. */
class RegionTests {
  @ParameterizedTest
  @CsvSource({
    "江苏省南京市, 鼓楼区, 320106",
    "江苏省徐州市, 鼓楼区, 320302",
    "福建省福州市, 鼓楼区, 350102",
    "北京市, 朝阳区, 110105",
    "吉林省长春市, 朝阳区, 220104",
    "北京市, 通州区, 110112",
    "江苏省南通市, 通州区, 320612",
    "吉林省, 吉林市, 220200",
    "青海省, 海南州, 632500",
    "海南省, 东方市, 469007",
    "湖北省, 襄樊市, 420600",
    "云南省, 思茅市, 530800"
  })
  void aNameIsLinkedByTheCasesRegion(String caseRegion, String written, String code) {
    OneCase c = OneCase.of(caseRegion + "：改革再出发", "去年，" + written + "推行“帮办专员”制度。");
    assertThat(c.entity(written)).as(written).map(Entity::adminCode).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "吉林省长春市, 净月高新技术产业开发区, 长春净月高新技术产业开发区",
    "吉林省长春市, 高新技术产业开发区, 长春高新技术产业开发区",
    "吉林省吉林市, 高新区, 吉林高新技术产业开发区",
    "辽宁省鞍山市, 高新区, 鞍山高新技术产业开发区",
  })
  void aZoneIsThatOfItsOwnCity(String caseRegion, String written, String zone) {
    OneCase c = OneCase.of(caseRegion + "：改革再出发", written + "推行“帮办专员”制度。");
    assertThat(c.entity(written)).as(written).map(Entity::name).contains(zone);
  }

  @Test
  void aZoneWithAnUnknownNameIsNotAnotherCitys() {
    OneCase c = OneCase.of("吉林省四平市：改革再出发", "云桥高新技术产业开发区推行“帮办专员”制度。");
    assertThat(c.names(EntityType.REGION)).containsExactly("吉林省四平市");
  }

  @ParameterizedTest
  @CsvSource({
    "浙江省杭州市余杭区, 该区, 330110",
    "浙江省杭州市余杭区, 我市, 330100",
    "浙江省杭州市余杭区, 全省, 330000",
    "内蒙古自治区锡林郭勒盟, 全盟, 152500",
    "内蒙古自治区锡林郭勒盟, 全自治区, 150000",
    "湖南省湘西土家族苗族自治州, 全州, 433100"
  })
  void pronounsStandForTheCasesRegionOrOneAboveIt(String caseRegion, String written, String code) {
    OneCase c = OneCase.of(caseRegion + "：改革再出发", "去年，" + written + "推行“帮办专员”制度。");
    assertThat(c.entity(written)).as(written).map(Entity::adminCode).contains(code);
  }

  @Test
  void aClaimToBeTheFirstInTheProvinceNamesNoActor() {
    OneCase c = OneCase.of("安徽省滁州市来安县：一码管项目", "来安县全省首创“项目管家码”，并在全市率先推行“云勘验”。");
    assertThat(c.names(EntityType.REGION)).containsExactly("安徽省滁州市来安县");
    assertThat(c.entity("项目管家码")).map(Entity::region).contains("341122");
  }

  @Test
  void townsRoadsAndInstitutionsAreNotTheCountyTheyAreNamedAfter() {
    OneCase c = OneCase.of("江苏省连云港市赣榆区：办事就近", "海州街道、宜兴镇设代办点，该区还在长沙路与西安交通大学、上海浦东发展银行合办讲堂。");
    assertThat(c.names(EntityType.REGION)).containsExactly("江苏省连云港市赣榆区");
  }

  @Test
  void ruralWorkIsNoTown() {
    OneCase c = OneCase.of("全国观察：农村改革", "杭州乡村振兴服务专窗受理事项50件，嘉兴镇街同步推行“代办日”。");
    assertThat(c.names(EntityType.REGION)).contains("浙江省杭州市", "浙江省嘉兴市");
  }

  @ParameterizedTest
  @CsvSource({
    "雄安新区, 河北雄安新区",
    "前海合作区, 前海深港现代服务业合作区",
    "长三角, 长江三角洲",
    "粤港澳大湾区, 粤港澳大湾区",
    "成渝地区双城经济圈, 成渝地区双城经济圈",
    "上海自贸试验区临港新片区, 中国（上海）自由贸易试验区临港新片区",
    "苏州工业园区, 苏州工业园区"
  })
  void functionalAreasHaveNoDivisionCode(String written, String name) {
    OneCase c = OneCase.of("政务服务观察", "去年，" + written + "推行“帮办专员”制度。");
    assertThat(c.entity(written)).as(written).map(Entity::name).contains(name);
    assertThat(c.entity(written)).map(Entity::adminCode).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（本刊综合浙江省杭州市、安徽省合肥市供稿）",
        "本刊综合浙江省杭州市、安徽省合肥市消息",
        "来源：浙江省杭州市政务服务局",
        "供稿：安徽省合肥市发展和改革委员会",
        "供稿单位：安徽省合肥市发展和改革委员会",
        "安徽省合肥市发展和改革委员会供稿",
        "（安徽省合肥市发展和改革委员会供稿）",
      })
  void whoSentATextInIsNoActorOfIt(String credit) {
    OneCase c = OneCase.of("云南省曲靖市：审批做减法", "曲靖市推行“拿地速建”，办件320件。", credit);

    assertThat(c.names(EntityType.REGION)).containsExactly("云南省曲靖市");
    assertThat(c.names(EntityType.AGENCY)).isEmpty();
    assertThat(
            OneCase.of("云南省曲靖市：审批做减法", "曲靖市推行“拿地速建”，办件320件。" + bracketed(credit))
                .facts()
                .entities())
        .hasSize(2);
  }

  private static String bracketed(String credit) {
    return credit.startsWith("（") ? credit : "（" + credit + "）";
  }
}
