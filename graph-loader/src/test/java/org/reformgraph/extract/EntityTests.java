package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;

class EntityTests {
  @Test
  void aDistrictOfManyCitiesIsTheOneOfTheCasesCity() {
    OneCase xuzhou = OneCase.of("江苏省徐州市：服务再提速", "今年以来，鼓楼区推行“掌灯夜办”，办理事项320件。");
    OneCase kaifeng = OneCase.of("河南省开封市：服务再提速", "今年以来，鼓楼区推行“掌灯夜办”，办理事项320件。");
    assertThat(xuzhou.entity("鼓楼区")).map(Entity::adminCode).contains("320302");
    assertThat(kaifeng.entity("鼓楼区")).map(Entity::adminCode).contains("410204");
  }

  @Test
  void aPlaceInsideAnotherIsOneRegionUnderItsFullName() {
    OneCase c = OneCase.of("安徽省芜湖市：办事不出园", "繁昌区与浙江湖州市德清县签订合作协议。");
    assertThat(c.entity("浙江湖州市德清县")).map(Entity::adminCode).contains("330521");
    assertThat(c.names(EntityType.REGION)).doesNotContain("浙江省");
  }

  @Test
  void pronounsRepeatTheCasesRegion() {
    OneCase c = OneCase.of("四川省绵阳市：一窗办结", "我市推行“一窗通办”，全市设立窗口85个。");
    assertThat(c.entity("我市")).map(Entity::adminCode).contains("510700");
    assertThat(c.names(EntityType.REGION)).containsExactly("四川省绵阳市");
  }

  @Test
  void wordsThatOnlyLookLikePlacesAreNone() {
    OneCase c = OneCase.of("甘肃省天水市：政策变真金白银", "和平年代也要拼服务，东方既白，企业拿到了真金白银。");
    assertThat(c.names(EntityType.REGION)).containsExactly("甘肃省天水市");
  }

  @Test
  void whatAPlaceDoesIsNoPartOfItsName() {
    OneCase c = OneCase.of("小城的大窗口", "南京市大力推行“一窗通办”。杭州、宁波均已跟上，苏州力推全程网办。");
    assertThat(c.names(EntityType.REGION))
        .containsExactlyInAnyOrder("江苏省南京市", "浙江省杭州市", "浙江省宁波市", "江苏省苏州市");
  }

  @Test
  void aZoneNamedAfterAPlaceIsARegionOfItsOwn() {
    OneCase c = OneCase.of("江西省宜春市：园区事园区办", "宜春经开区推行“园区事园区办”。");
    assertThat(c.entity("宜春经开区")).map(Entity::region).contains("360900");
    assertThat(c.entity("宜春经开区")).map(Entity::adminCode).isEmpty();
  }

  @Test
  void enumeratedAbbreviationsAreProvinces() {
    OneCase c = OneCase.of("贵州省：五省通办", "黔、川、渝、滇四地共建通办机制。");
    assertThat(c.names(EntityType.REGION)).contains("四川省", "重庆市", "云南省");
  }

  @Test
  void aBureauBelongsToTheCasesCityAndThoseOfTwoCitiesStayTwo() {
    OneCase c = OneCase.of("浙江省湖州市：采购更透明", "市财政局推行“承诺入库”。该局还与嘉兴市财政局交流经验。");
    assertThat(c.entity("市财政局")).map(Entity::name).contains("湖州市财政局");
    assertThat(c.entity("市财政局")).map(Entity::region).contains("330500");
    assertThat(c.entity("嘉兴市财政局")).map(Entity::region).contains("330400");
    assertThat(c.entity("该局")).map(Entity::name).contains("湖州市财政局");
  }

  @Test
  void formerAndShortNamesOfAnOrganAreOneOrgan() {
    OneCase c = OneCase.of("湖南省岳阳市：监管不扰企", "岳阳市市场监管局公布清单。岳阳市市场监督管理局随后开展抽查。");
    assertThat(c.names(EntityType.AGENCY)).containsExactly("岳阳市市场监督管理局");
  }

  @Test
  void taxOfficesCarryTheirHeadOffice() {
    OneCase c = OneCase.of("浙江省宁波市：办税更近", "国家税务总局宁波市鄞州区税务局推出“楼宇税驿”。");
    assertThat(c.names(EntityType.AGENCY)).containsExactly("国家税务总局宁波市鄞州区税务局");
    assertThat(c.entity("国家税务总局宁波市鄞州区税务局")).map(Entity::region).contains("330212");
  }

  @Test
  void governmentProcurementIsNoGovernment() {
    OneCase c = OneCase.of("广西壮族自治区柳州市：采购提速", "柳州市政府采购项目全部上网。");
    assertThat(c.names(EntityType.AGENCY)).isEmpty();
  }

  @Test
  void titlesKeepNumberShortFormAndNickname() {
    OneCase c =
        OneCase.of(
            "山西省晋城市：政策落地",
            "晋城市印发《晋城市支持中小企业发展若干措施》（晋市政发〔2023〕8号，以下简称《措施》），企业称之为“暖企18条”。《措施》明确财政贴息。");
    assertThat(c.names(EntityType.POLICY)).containsExactly("晋城市支持中小企业发展若干措施");
    Entity policy = c.entity("晋城市支持中小企业发展若干措施").orElseThrow();
    assertThat(policy.number()).isEqualTo("晋市政发〔2023〕8号");
    assertThat(policy.aliases()).contains("《措施》", "暖企18条");
  }

  @Test
  void newspapersAndReportsAreNoPolicies() {
    OneCase c = OneCase.of("海南省三亚市：亮相榜单", "据《南海晚报》报道，三亚市在《城市服务评价报告》中进步明显。");
    assertThat(c.names(EntityType.POLICY)).isEmpty();
  }

  @Test
  void coinagesAreMeasuresOrPlatformsByTheirCompany() {
    OneCase c = OneCase.of("湖北省襄阳市：数据多跑路", "襄阳市推行“汉水快办”模式，上线“襄企云”平台，企业登录“襄企云”即可申领补贴。");
    assertThat(c.names(EntityType.MEASURE)).containsExactly("汉水快办");
    assertThat(c.names(EntityType.PLATFORM)).containsExactly("襄企云");
  }

  @Test
  void slogansImageryAndSpeechAreNoMeasures() {
    OneCase c = OneCase.of("辽宁省丹东市：当好“店小二”", "丹东市打通“最后一公里”，让企业吃下“定心丸”。“我们办事再也不用来回跑了。”企业主王强说。");
    assertThat(c.names(EntityType.MEASURE)).isEmpty();
  }

  @Test
  void knownMeasuresCarryTheirConcept() {
    OneCase c = OneCase.of("吉林省四平市：承诺即可办", "四平市全面推行容缺受理，受理事项46件。");
    assertThat(c.entity("容缺受理")).map(Entity::concept).contains("deficiency-tolerant-acceptance");
    OneCase quoted = OneCase.of("吉林省辽源市：新房也有证", "辽源市推行“交房即发证”改革，发证320本。");
    assertThat(quoted.entity("交房即发证")).map(Entity::concept).isPresent();
  }

  @Test
  void sinceAndPioneerClaimAreKept() {
    OneCase c = OneCase.of("福建省三明市：林权也能贷", "2023年6月，三明市在全国率先推出“林票快贷”，放款3.2亿元。");
    Entity measure = c.entity("林票快贷").orElseThrow();
    assertThat(measure.since()).isEqualTo("2023-06");
    assertThat(measure.pioneer()).isEqualTo("全国率先");
  }

  @Test
  void traditionalNamesAreStoredSimplifiedWithTheOriginalAsAlias() {
    OneCase c =
        OneCase.of("廣東省珠海市：跨境辦事一趟完成", "珠海市推行「跨境通辦」服務，企業在橫琴辦理註冊登記，辦理時間縮短至3天。澳門投資者無須往返，所有證件一次辦妥。");
    Entity region = c.entity("广东省珠海市").orElseThrow();
    assertThat(region.adminCode()).isEqualTo("440400");
    assertThat(c.entity("跨境通办")).isPresent();
    assertThat(c.entity("跨境通办").orElseThrow().aliases()).anyMatch(a -> a.contains("跨境通辦"));
  }

  @Test
  void rowsOfShortQuotationsBeforeOneNounAreOneMeasure() {
    OneCase c = OneCase.of("山东省德州市：工程管理有了双保险", "德州市推行“双监理”“双会签”模式，返工少了一半。“双会签”由建设与施工两方各签一次。");
    assertThat(c.names(EntityType.MEASURE)).containsExactly("“双监理”“双会签”模式");
  }

  @Test
  void aMeasureWithAndWithoutQuotationMarksOrNounIsOne() {
    OneCase c = OneCase.of("江苏省盐城市：图纸先过一遍", "盐城市推行“图审预演”机制。实行图审预演机制后，图审预演的项目少跑三趟。“图审预演”已覆盖全市。");
    assertThat(c.names(EntityType.MEASURE)).containsExactly("图审预演");
  }

  @Test
  void enumeratedMeasuresOfOneConceptStayTwo() {
    OneCase c = OneCase.of("四川省广安市：通办圈越画越大", "广安市推行“跨市通办”和“毗邻跨市通办”，两张清单各管各的。");
    assertThat(c.names(EntityType.MEASURE)).containsExactlyInAnyOrder("跨市通办", "毗邻跨市通办");
  }

  @Test
  void aPlatformMayBeNamedAfterAMeasure() {
    OneCase c = OneCase.of("湖北省随州市：一张蓝图管到底", "随州市建成“多规合一”业务协同平台，推行“多规合一”，冲突图斑清零。");
    assertThat(c.names(EntityType.PLATFORM)).containsExactly("“多规合一”业务协同平台");
    assertThat(c.names(EntityType.MEASURE)).containsExactly("多规合一");
  }
}
