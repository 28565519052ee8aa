package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.TopicScore;

/** What a case is mainly about, in words of each of the 18 indicators. */
class TopicTests {
  private static final String PLACE = "江苏省盐城市：";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          starting-business|企业开办再提速|申请人在线提交设立登记，营业执照、印章和社保登记一并办妥，住所登记改为承诺。
          labour|稳岗有实招|零工市场每天发布用工信息，劳动争议就地调解，农民工工资有保障，灵活就业人员也能参加职业技能培训。
          construction-permits|拿地就能干|社会投资项目分阶段领取施工许可，图审由政府买单，竣工后联合验收一次完成。
          government-procurement|采购更阳光|政府采购意向提前公开，采购人不得向供应商收取保证金，采购合同三日内签订。
          tendering|开标不见面|投标人在线解密，评标专家远程打分，投标保证金以电子保函缴纳。
          electricity|电等发展|小微企业用电报装零投资，供电公司把线路接到红线，接电时间压到六天，停电次数减少。
          water-gas|水气同装|用水、用气报装并联办理，水务和燃气公司上门踏勘，供水管网随路铺设。
          registering-property|房子过户不用跑|不动产登记与缴税一窗受理，二手房带押过户，不动产权证当场领取。
          credit|资金活水来|银行依据纳税信用发放贷款，首贷户享受贴息，融资担保费率下调，授信额度提高。
          minority-investors|守护小股东|上市公司信息披露更加透明，投资者可参加代表人诉讼，证券纠纷先行调解，股东权利得到保障。
          intellectual-property|创新有人撑腰|专利快速预审，商标侵权联合查处，知识产权质押登记一日办结。
          cross-border-trade|口岸不打烊|通关时间压缩，进出口货物船边直提，海关查验全程留痕，外贸企业结汇便利。
          taxes|办税少跑路|税务部门推行网上申报，退税到账时间缩短，发票实现电子化，纳税人满意。
          contracts|公正就在身边|法院推行网上立案，商事纠纷先行调解，审判周期缩短，执行案件到位率提高。
          insolvency|僵尸企业有序退出|破产案件繁简分流，管理人由债权人推荐，重整企业信用修复，清算费用有保障。
          market-regulation|无事不扰|部门联合抽查，信用等级高的企业少查，轻微违法免罚，行政执法全程记录。
          government-services|进一扇门办所有事|综合窗口统一受理，政务服务事项一网通办，帮办代办到家，好差评全覆盖。
          inclusive-innovation|人才聚起来|孵化器免费入驻，高新技术企业获得奖励，科研成果转化加快，人才公寓拎包入住。
          """)
  void theMainTopicComesFirst(String code, String title, String text) {
    assertThat(OneCase.of(PLACE + title, text).facts().topics())
        .first()
        .satisfies(t -> assertThat(t.code().code()).isEqualTo(code));
  }

  @Test
  void aCaseMayBeAboutTwo() {
    OneCase c =
        OneCase.of(PLACE + "采购合同变贷款", "政府采购供应商凭采购合同即可向银行申请贷款，采购人在线确认，银行授信放款，融资成本下降，供应商按时履约。");
    assertThat(c.facts().topics())
        .extracting(t -> t.code().code())
        .contains("government-procurement", "credit");
  }

  @Test
  void aCaseThatSaysLittleHasNone() {
    assertThat(OneCase.of(PLACE + "春天的约定", "湿地边的风吹过来，大家谈起家乡。").facts().topics())
        .extracting(TopicScore::code)
        .isEmpty();
  }
}
