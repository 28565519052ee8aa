package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of {@code organs.tsv} and {@code national-organs.tsv}. */
class OrgansTests {
  private static final Set<String> KINDS =
      Set.of(
          "government",
          "department",
          "party",
          "discipline",
          "court",
          "procuratorate",
          "congress",
          "cppcc",
          "mass",
          "leading-group",
          "service-centre",
          "customs",
          "tax",
          "public-operator");

  private static final List<TsvTable.Row> LOCAL = TsvTable.bundled("organs.tsv").rows();
  private static final List<TsvTable.Row> NATIONAL = TsvTable.bundled("national-organs.tsv").rows();

  private static List<String> localForms(TsvTable.Row row) {
    return forms(row, 3);
  }

  private static List<String> nationalForms(TsvTable.Row row) {
    return forms(row, 1);
  }

  private static List<String> forms(TsvTable.Row row, int lastField) {
    return IntStream.rangeClosed(0, lastField)
        .boxed()
        .flatMap(i -> row.values(i).stream())
        .toList();
  }

  @Test
  void noFormStandsForTwoOrgans() {
    assertThat(LOCAL).flatExtracting(OrgansTests::localForms).doesNotHaveDuplicates();
    assertThat(NATIONAL).flatExtracting(OrgansTests::nationalForms).doesNotHaveDuplicates();
  }

  @Test
  void everyKindIsAKnownOne() {
    assertThat(LOCAL).extracting(row -> row.field(4)).isSubsetOf(KINDS);
    assertThat(NATIONAL).extracting(row -> row.field(2)).isSubsetOf(KINDS);
  }

  @Test
  void onlyThePlaceIsLeftOpenInAForm() {
    assertThat(LOCAL)
        .flatExtracting(OrgansTests::localForms)
        .allSatisfy(
            form -> assertThat(form.replace("{place}", "")).matches("[\\p{IsHan}\\d“”（）]+"));
  }

  @ParameterizedTest
  @CsvSource({
    "市场监管局, 市场监督管理局",
    "市监局, 市场监督管理局",
    "工商局, 市场监督管理局",
    "市场监管委, 市场监督管理委员会",
    "发改委, 发展和改革委员会",
    "发展改革委, 发展和改革委员会",
    "发改局, 发展和改革局",
    "工信厅, 工业和信息化厅",
    "经信委, 经济和信息化委员会",
    "住建厅, 住房和城乡建设厅",
    "住房城乡建设委, 住房和城乡建设委员会",
    "规自局, 规划和自然资源局",
    "资规局, 自然资源和规划局",
    "人社局, 人力资源和社会保障局",
    "人力社保局, 人力资源和社会保障局",
    "医保局, 医疗保障局",
    "教委, 教育委员会",
    "卫健委, 卫生健康委员会",
    "卫计委, 卫生健康委员会",
    "环保局, 生态环境局",
    "金融监管局, 地方金融监督管理局",
    "金融办, 金融工作办公室",
    "政数局, 政务服务数据管理局",
    "政务服务和数据管理局, 政务服务数据管理局",
    "政务办, 政务服务管理办公室",
    "营商局, 营商环境建设局",
    "营商环境建设监督局, 营商环境建设局",
    "审批局, 行政审批局",
    "公管局, 公共资源交易监督管理局",
    "综合执法局, 综合行政执法局",
    "城管局, 城市管理局",
    "公积金中心, 住房公积金管理中心",
    "不动产中心, 不动产登记中心",
    "国税局, 税务局",
    "国家税务总局{place}税务局, 税务局",
    "国网{place}供电公司, 供电公司",
    "中院, 中级人民法院",
    "高院, 高级人民法院",
    "法院, 人民法院",
    "检察院, 人民检察院",
    "纪律检查委员会, 纪委",
    "统战部, 委统战部",
    "管委会, 管理委员会",
    "投促局, 投资促进局",
    "工商业联合会, 工商联",
    "大数据局, 大数据管理局",
    "12345中心, 政务热线服务中心",
    "营商办, 营商环境办公室"
  })
  void normalisesAForm(String form, String key) {
    assertThat(LOCAL)
        .filteredOn(row -> localForms(row).contains(form))
        .extracting(row -> row.field(0))
        .containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({"财政厅, 财政局", "人力资源和社会保障厅, 人力资源和社会保障局", "数据局, 大数据管理局"})
  void keepsOrgansOfDifferentFormApart(String one, String other) {
    assertThat(LOCAL).extracting(row -> row.field(0)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "国办, 国务院办公厅",
    "国家发展改革委, 国家发展和改革委员会",
    "人社部, 人力资源和社会保障部",
    "最高法, 最高人民法院",
    "市场监管总局, 国家市场监督管理总局",
    "银保监会, 国家金融监督管理总局",
    "人民银行, 中国人民银行"
  })
  void knowsOrgansOfTheCentre(String alias, String name) {
    assertThat(NATIONAL)
        .filteredOn(row -> nationalForms(row).contains(alias))
        .extracting(row -> row.field(0))
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "财政局, 重庆市财政局",
    "税务局, 国家税务总局重庆市税务局",
    "委, 中共重庆市委员会",
    "委组织部, 中共重庆市委组织部",
    "海关, 重庆市海关",
    "政协, 中国人民政治协商会议重庆市委员会"
  })
  void callsTheOrganOfAPlaceInFull(String key, String name) {
    assertThat(LOCAL)
        .filteredOn(row -> row.field(0).equals(key))
        .extracting(row -> Organ.local(row).of("重庆市"))
        .containsExactly(name);
  }

  @Test
  void formsThatNeedAPlaceAreFormsOfTheirOrgan() {
    assertThat(LOCAL)
        .filteredOn(row -> !row.field(6).equals("*"))
        .allSatisfy(row -> assertThat(localForms(row)).as(row.field(0)).containsAll(row.values(6)));
  }
}
