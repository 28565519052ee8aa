package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.lexicon.Division.Level;

class GazetteerTests {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({"PROVINCE, 34", "PREFECTURE, 333", "COUNTY, 2852"})
  void holdsEveryDivisionOfALevel(Level level, int count) {
    assertThat(GAZETTEER.all()).filteredOn(d -> d.level() == level).hasSize(count);
  }

  @Test
  void givesParentsBeforeTheirChildren() {
    Set<String> seen = new HashSet<>();
    for (Division d : GAZETTEER.all()) {
      assertThat(d.parent() == null || seen.contains(d.parent())).as(d.fullName()).isTrue();
      seen.add(d.id());
    }
  }

  @Test
  void codesLieUnderTheCodesOfTheirParents() {
    assertThat(GAZETTEER.all())
        .filteredOn(d -> d.level() == Level.PREFECTURE || d.level() == Level.COUNTY)
        .allSatisfy(
            d -> {
              String trunk = d.parent().replaceFirst("(00)+$", "");
              assertThat(d.code()).as(d.fullName()).matches("\\d{6}").startsWith(trunk);
            });
  }

  @Test
  void keepsNoPlaceholderOfTheStatisticalTable() {
    assertThat(GAZETTEER.all())
        .extracting(Division::name)
        .doesNotContain("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
  }

  @ParameterizedTest
  @CsvSource({
    "仙桃市, 429004, 湖北省仙桃市",
    "东丽区, 120110, 天津市东丽区",
    "济源市, 419001, 河南省济源市",
    "五指山市, 469001, 海南省五指山市",
    "石河子市, 659001, 新疆维吾尔自治区石河子市",
    "开州区, 500154, 重庆市开州区",
    "东莞市, 441900, 广东省东莞市",
    "嘉峪关市, 620200, 甘肃省嘉峪关市",
    "儋州市, 460400, 海南省儋州市",
    "和康县, 653228, 新疆维吾尔自治区和田地区和康县",
    "草湖市, 659013, 新疆维吾尔自治区草湖市",
    "香港特别行政区, 810000, 香港特别行政区"
  })
  void placesADivisionUnderItsRealParent(String name, String code, String fullName) {
    assertThat(GAZETTEER.byName(name)).hasSize(1);
    assertThat(GAZETTEER.byName(name).get(0))
        .returns(code, Division::code)
        .returns(fullName, Division::fullName);
  }

  @ParameterizedTest
  @CsvSource({"鼓楼区, 4", "朝阳区, 2", "和平区, 2", "城区, 3", "通州区, 2", "市中区, 4"})
  void givesEveryBearerOfASharedName(String name, int bearers) {
    assertThat(GAZETTEER.byName(name)).hasSize(bearers);
  }

  @ParameterizedTest
  @CsvSource({
    "重庆, 500000",
    "内蒙古, 150000",
    "新疆, 650000",
    "万州, 500101",
    "龙里, 522730",
    "黔南, 522700",
    "黔东南州, 522600",
    "延边州, 222400",
    "湘西州, 433100",
    "积石山县, 622927",
    "恩施, 422800",
    "恩施州, 422800",
    "长沙, 430100",
    "海南, 460000",
    "海南州, 632500",
    "浦东, 310115",
    "万柏林, 140109",
    "神农架, 429021",
    "达茂旗, 150223",
    "襄樊, 420600",
    "思茅市, 530800",
    "中甸县, 533401",
    "密云县, 110118",
    "开县, 500154",
    "水城县, 520204",
    "宣武区, 110102"
  })
  void knowsShortFormsAndFormerNames(String alias, String code) {
    assertThat(GAZETTEER.byName(alias)).extracting(Division::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"东乡族", "鄂温克族", "正蓝", "科尔沁左翼中", "滨海新", "郊"})
  void makesNoShortFormOfWhatIsNone(String stump) {
    assertThat(GAZETTEER.byName(stump)).isEmpty();
  }

  @Test
  void aProvincesBareNameIsItsAlone() {
    List<Division> provinces =
        GAZETTEER.all().stream().filter(d -> d.level() == Level.PROVINCE).toList();
    assertThat(provinces)
        .flatExtracting(Division::aliases)
        .allSatisfy(alias -> assertThat(GAZETTEER.byName(alias)).hasSize(1));
  }

  @Test
  void everyProvinceHasAnAbbreviationOfOneCharacterOfItsOwn() {
    List<Division> provinces =
        GAZETTEER.all().stream().filter(d -> d.level() == Level.PROVINCE).toList();
    assertThat(provinces).noneMatch(d -> d.abbreviations().isEmpty());
    assertThat(provinces)
        .flatExtracting(Division::abbreviations)
        .doesNotHaveDuplicates()
        .allMatch(a -> a.length() == 1);
  }

  @Test
  void noAliasIsASingleCharacter() {
    assertThat(GAZETTEER.all())
        .flatExtracting(Division::aliases)
        .noneMatch(alias -> alias.codePointCount(0, alias.length()) < 2);
  }

  @ParameterizedTest
  @CsvSource({
    "西安高新区, 西安高新技术产业开发区, 610100",
    "合肥经开区, 合肥经济技术开发区, 340100",
    "光谷, 武汉东湖新技术开发区, 420100",
    "山东自贸区, 中国（山东）自由贸易试验区, 370000",
    "烟台自贸片区, 中国（山东）自由贸易试验区烟台片区, 370600",
    "横琴, 横琴粤澳深度合作区, 440400",
    "两江新区, 重庆两江新区, 500000",
    "长三角, 长江三角洲, CN",
    "成渝双城经济圈, 成渝地区双城经济圈, CN",
    "苏州工业园区, 苏州工业园区, 320500",
    "秦皇岛市经济技术开发区, 秦皇岛经济技术开发区, 130300",
    "昆山综保区, 昆山综合保税区, 320583"
  })
  void knowsFunctionalAreas(String alias, String name, String parent) {
    assertThat(GAZETTEER.byName(alias)).hasSize(1);
    assertThat(GAZETTEER.byName(alias).get(0))
        .returns(name, Division::name)
        .returns(parent, Division::parent)
        .returns(null, Division::code)
        .returns(Level.AREA, Division::level);
  }

  @Test
  void noTwoAreasShareAnId() {
    long rows = TsvTable.bundled("areas.tsv").rows().size();
    assertThat(GAZETTEER.all()).filteredOn(d -> d.level() == Level.AREA).hasSize((int) rows);
  }

  @Test
  void noAreaBearsTheNameOfAnother() {
    assertThat(GAZETTEER.names())
        .allSatisfy(
            name ->
                assertThat(GAZETTEER.byName(name).stream().filter(d -> d.level() == Level.AREA))
                    .as(name)
                    .hasSizeLessThan(2));
  }

  @Test
  void aCountyLiesWithinItsProvinceAndNotTheOtherWayRound() {
    Division county = GAZETTEER.byId("522730").orElseThrow();
    Division province = GAZETTEER.byId("520000").orElseThrow();
    assertThat(GAZETTEER.within(county, province)).isTrue();
    assertThat(GAZETTEER.within(province, county)).isFalse();
  }
}
