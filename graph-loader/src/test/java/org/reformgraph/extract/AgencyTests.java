package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;

/** Organs as a case of 江苏省连云港市赣榆区 names them. */
class AgencyTests {
  @ParameterizedTest
  @CsvSource({
    "区市场监管局, 连云港市赣榆区市场监督管理局, 320707",
    "区工商局, 连云港市赣榆区市场监督管理局, 320707",
    "市政务办, 连云港市政务服务管理办公室, 320700",
    "省发改委, 江苏省发展和改革委员会, 320000",
    "区纪委, 中共连云港市赣榆区纪律检查委员会, 320707",
    "团区委, 共青团连云港市赣榆区委员会, 320707",
    "政协赣榆区委员会, 中国人民政治协商会议连云港市赣榆区委员会, 320707",
    "赣榆区法院, 连云港市赣榆区人民法院, 320707",
    "市中院, 连云港市中级人民法院, 320700",
    "省高院, 江苏省高级人民法院, 320000",
    "重庆市人民检察院第一分院, 重庆市人民检察院第一分院, 500000",
    "国家税务总局杭州市临平区税务局, 国家税务总局杭州市临平区税务局, 330113",
    "区税务局, 国家税务总局连云港市赣榆区税务局, 320707",
    "连云港海关, 连云港海关, 320700",
    "赣榆海事处, 连云港市赣榆区海事处, 320707",
    "人民银行连云港市中心支行, 中国人民银行连云港市分行, 320700",
    "国网赣榆区供电公司, 国网赣榆区供电公司, 320707",
    "国网江苏省电力有限公司连云港供电分公司, 国网江苏省电力有限公司连云港供电分公司, 320700",
    "区营商环境建设领导小组办公室, 连云港市赣榆区营商环境建设领导小组办公室, 320707",
    "市公共资源交易中心, 连云港市公共资源交易中心, 320700",
    "国务院办公厅, 国务院办公厅, CN",
    "国办, 国务院办公厅, CN",
    "最高法, 最高人民法院, CN",
    "成渝金融法院, 成渝金融法院, CN"
  })
  void anOrganIsItsRegionAndItsFunction(String written, String name, String region) {
    OneCase c = OneCase.of("江苏省连云港市赣榆区：一件事一次办", "近日，" + written + "推行“首席代办员”制度。");
    assertThat(c.entity(written)).as(written).map(Entity::name).contains(name);
    assertThat(c.entity(written)).map(Entity::region).contains(region);
    assertThat(c.names(EntityType.AGENCY)).hasSize(1);
  }

  @Test
  void bureausOfTwoCitiesNeverMerge() {
    OneCase c = OneCase.of("广东省广州市：联动执法", "广州市税务局与杭州市税务局互派人员，市税务局随后推行“云办税”。");
    assertThat(c.names(EntityType.AGENCY))
        .containsExactlyInAnyOrder("国家税务总局广州市税务局", "国家税务总局杭州市税务局");
    assertThat(c.entity("市税务局")).map(Entity::region).contains("440100");
  }
}
