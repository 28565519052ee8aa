package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.model.CanonicalId;

class EntityRuleTests {
  private static final String OFFICE = CanonicalId.agency("500000", "市场监督管理局");

  private final EntityRule rule = new EntityRule(Samples.gazetteer(), Deictics.bundled());

  @Test
  void theCommonestNameWins() {
    Map<String, Object> properties =
        rule.properties(said(OFFICE, Map.of("重庆市市场监管局", 3, "重庆市市场监督管理局", 1)));

    assertThat(properties)
        .containsEntry("name", "重庆市市场监管局")
        .containsEntry("aliases", List.of("重庆市市场监督管理局"));
  }

  @Test
  void amongEquallyCommonNamesTheLongestWinsThenTheFirst() {
    assertThat(Said.commonest(Map.of("市监局", 2, "市场监管局", 2))).isEqualTo("市场监管局");
    assertThat(Said.commonest(Map.of("乙局", 2, "丙局", 2, "甲", 2))).isEqualTo("丙局");
    assertThat(Said.commonest(Map.of())).isNull();
  }

  @Test
  void theGazetteerNamesItsRegions() {
    Map<String, Object> properties =
        rule.properties(said(CanonicalId.region("120113"), Map.of("北辰", 9), "我区", "北辰新家"));

    assertThat(properties)
        .containsEntry("name", "北辰区")
        .containsEntry("fullName", "天津市北辰区")
        .containsEntry("adminCode", "120113")
        .containsEntry("level", "county");
    assertThat(properties.get("aliases"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .contains("北辰", "天津市北辰区", "北辰新家")
        .doesNotContain("我区", "北辰区")
        .isSorted();
  }

  @Test
  void anUnknownAreaHasTheNameThatCasesGiveIt() {
    String id = CanonicalId.area("500000", "云上试验新区");

    assertThat(rule.properties(said(id, Map.of("云上试验新区", 1))))
        .containsEntry("name", "云上试验新区")
        .containsEntry("adminCode", null)
        .containsEntry("level", "area");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "region/120113, region/120000",
        "region/120000, region/CN",
        "region/CN, -",
        "region/999999, -",
        "region/500000-0123abcd, region/500000",
        "agency/120113-0123456789abcdef, region/120113",
        "agency/500000-0123abcd-0123456789abcdef, region/500000",
        "agency/CN-0123456789abcdef, region/CN",
        "measure/120113-0123456789abcdef, -",
        "platform/0123456789abcdef, -"
      })
  void whatAnEntityLiesInFollowsFromItsId(String id, String within) {
    assertThat(rule.within(id).orElse(null)).isEqualTo(within);
  }

  private static Said said(String id, Map<String, Integer> names, String... aliases) {
    return new Said(
        id, 1, 1, names, List.of(aliases), Map.of(), Map.of(), List.of(), List.of(), 0, List.of());
  }
}
