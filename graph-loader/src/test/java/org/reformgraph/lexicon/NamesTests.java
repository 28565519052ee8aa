package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/** The data of {@code platforms.tsv}, {@code *-heads.tsv} and {@code not-measures.tsv}. */
class NamesTests {
  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void platformsBelongToRegionsOfTheGazetteer() {
    assertThat(LEXICON.platforms())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            platform ->
                assertThat(
                        platform.region() == null
                            || LEXICON.gazetteer().byId(platform.region()).isPresent())
                    .as(platform.name() + " " + platform.region())
                    .isTrue());
  }

  @Test
  void everyProvinceOfTheMainlandHasAPlatform() {
    Set<String> provinces = new HashSet<>();
    LEXICON.gazetteer().all().stream()
        .filter(d -> d.level() == Division.Level.PROVINCE && Integer.parseInt(d.code()) < 700000)
        .forEach(d -> provinces.add(d.code()));
    Set<String> found = new HashSet<>();
    LEXICON.platforms().forEach(p -> found.add(p.region()));
    assertThat(provinces).hasSize(31);
    assertThat(found).containsAll(provinces);
  }

  @Test
  void noNameIsGivenToTwoPlatforms() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (KnownPlatform platform : LEXICON.platforms()) {
      Stream.concat(Stream.of(platform.name()), platform.aliases().stream())
          .forEach(
              name -> {
                String other = owners.put(FoldedName.of(name), platform.name());
                if (other != null) {
                  clashes.add(name + ": " + other + " and " + platform.name());
                }
              });
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void platformsHaveAKind() {
    assertThat(TsvTable.bundled("platforms.tsv").rows())
        .allSatisfy(
            row ->
                assertThat(row.required(3, "kind"))
                    .isIn("portal", "app", "hotline", "system", "platform"));
  }

  @ParameterizedTest
  @CsvSource({
    "粤省事, 440000",
    "浙里办, 330000",
    "全国12315平台, CN",
    "深i企, 440300",
  })
  void knowsWhoRunsAPlatform(String name, String region) {
    assertThat(LEXICON.platforms())
        .filteredOn(p -> p.name().equals(name))
        .extracting(KnownPlatform::region)
        .containsExactly(region);
  }

  @Test
  void leavesThePlaceOpenWhereEveryPlaceHasItsOwn() {
    assertThat(LEXICON.platforms())
        .filteredOn(p -> p.region() == null)
        .extracting(KnownPlatform::name)
        .contains("电子税务局", "12345政务服务便民热线");
  }

  @Test
  void headNounsAreNotGivenTwice() {
    assertThat(LEXICON.heads()).doesNotHaveDuplicates();
    for (EntityType type : List.of(EntityType.MEASURE, EntityType.PLATFORM)) {
      assertThat(LEXICON.heads().stream().filter(h -> h.type() == type).map(HeadNoun::suffix))
          .hasSizeGreaterThan(100)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void headNounsSayWhetherTheyStandUnquoted() {
    for (String file : List.of("measure-heads.tsv", "platform-heads.tsv")) {
      assertThat(TsvTable.bundled(file).rows())
          .allSatisfy(row -> assertThat(row.required(3, "unquoted")).isIn("yes", "no"));
    }
    assertThat(LEXICON.heads()).allMatch(head -> Math.abs(head.strength()) <= 1);
  }

  @ParameterizedTest
  @CsvSource({"Measure, 园区夜贷", "Measure, 搬家一件事", "Platform, 码头通App", "Platform, 县域融资服务平台"})
  void knowsANameByItsEnding(String type, String name) {
    assertThat(strength(type, name)).isGreaterThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"江城速度", "工匠精神", "山海样板"})
  void takesImageryForNoMeasure(String words) {
    assertThat(strength("Measure", words)).isNegative();
  }

  private static double strength(String type, String name) {
    EntityType of = type.equals("Measure") ? EntityType.MEASURE : EntityType.PLATFORM;
    return new HeadNouns(LEXICON.heads(), of).of(name).orElseThrow().strength();
  }

  @Test
  void rhetoricIsNoKnownName() {
    Set<String> known = new HashSet<>();
    LEXICON
        .concepts()
        .all()
        .forEach(concept -> concept.wordings().forEach(w -> known.add(FoldedName.of(w))));
    LEXICON
        .platforms()
        .forEach(
            platform -> {
              known.add(FoldedName.of(platform.name()));
              platform.aliases().forEach(alias -> known.add(FoldedName.of(alias)));
            });
    assertThat(LEXICON.notNames())
        .hasSizeGreaterThan(300)
        .noneMatch(phrase -> known.contains(FoldedName.of(phrase)));
    assertThat(LEXICON.notNames()).contains("店小二精神", "热带雨林", "最后一公里");
  }

  @Test
  void rhetoricHasAKind() {
    assertThat(TsvTable.bundled("not-measures.tsv").rows())
        .allSatisfy(
            row ->
                assertThat(row.required(1, "kind"))
                    .isIn("imagery", "slogan", "rhetoric", "goal", "campaign"));
  }
}
