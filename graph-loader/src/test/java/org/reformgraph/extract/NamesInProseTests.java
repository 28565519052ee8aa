package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.EntityType;

/** Names in texts that tell a story, and in lists, where no verb of naming stands before each. */
class NamesInProseTests {
  private static OneCase of(String sentence) {
    return OneCase.of("湖南省岳阳市：改革简报", sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "周师傅说，店面能按时开张全靠“验装同日”。, 验装同日",
    "这套流程叫“沿街通验”，店主们都说省心。, 沿街通验",
    "仓库里的货压不住钱了，得益于“动库融贷”，企业缓了一口气。, 动库融贷",
    "“夜灯代办”让下班的人也能交材料。, 夜灯代办",
    "所谓“沿街通验”，就是一条街的店一次验完。, 沿街通验",
  })
  void quotedNamesAreKnownByWhatIsSaidOfThem(String sentence, String name) {
    assertThat(of(sentence).names(EntityType.MEASURE)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "墙上的标语写着“企业来了都说好”。",
    "老板们从前最怕“翻烧饼”。",
    "局长说，不能只做“金牌保姆”。",
  })
  void slogansAndComplaintsAreNoNames(String sentence) {
    assertThat(of(sentence).names(EntityType.MEASURE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "进度在“岳企来”上看，执照先到家。, 岳企来",
    "“岳企来”由市大数据中心搭建，去年投用。, 岳企来",
  })
  void platformsAreKnownByTheirPlaceInTheSentence(String sentence, String name) {
    assertThat(of(sentence).names(EntityType.PLATFORM)).containsExactly(name);
  }

  @Test
  void aListGoesOnBehindNamesInQuotationMarks() {
    assertThat(of("市自然资源局推出“验装同日”和林权登记费缓缴，企业少跑两趟。").names(EntityType.MEASURE))
        .containsExactlyInAnyOrder("验装同日", "林权登记费缓缴");
  }

  @Test
  void aPostNeedsOneWordOfItsOwn() {
    assertThat(of("园区为四十家企业配备能耗医生。").names(EntityType.MEASURE)).containsExactly("能耗医生");
  }

  @Test
  void aMeasureMayBeCalledAfterAKnownOne() {
    assertThat(of("市税务局推行留抵退税预审，企业早八天拿到钱。").names(EntityType.MEASURE)).containsExactly("留抵退税预审");
  }
}
