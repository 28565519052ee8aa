package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.extract.relation.RelationExtractor;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.UserLexicon;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;
import org.reformgraph.model.Topic;

/** What a user's entry of each kind of file changes in what is found. The places are made up. */
class OwnLexiconTests {
  private static final String TITLE = "云南省玉溪市：办事不跑腿";

  @TempDir Path folder;

  private OneCase with(String file, String lines, String... paragraphs) throws IOException {
    Files.writeString(folder.resolve(file), lines.replace(" > ", "\t"));
    Lexicon lexicon = Lexicon.with(UserLexicon.read(folder, RelationExtractor::check));
    return OneCase.with(lexicon, TITLE, paragraphs);
  }

  private static OneCase without(String... paragraphs) {
    return OneCase.of(TITLE, paragraphs);
  }

  @Test
  void aRegionOfTheirOwn() throws IOException {
    String said = "岭下县推行“证照联办”，办件320件。";

    assertThat(without(said).entity("玉溪市岭下县")).isEmpty();
    assertThat(with("regions.tsv", "530499 > 岭下县 > 530400 > county > 岭下", said).entity("云南省玉溪市岭下县"))
        .hasValueSatisfying(e -> assertThat(e.adminCode()).isEqualTo("530499"));
  }

  @Test
  void aRegionInPlaceOfTheBundledOne() throws IOException {
    String said = "烟叶城区推行“证照联办”，办件320件。";

    assertThat(without(said).entity("云南省玉溪市红塔区")).isEmpty();
    assertThat(
            with("regions.tsv", "530402 > 红塔区 > 530400 > county > 烟叶城区", said).entity("云南省玉溪市红塔区"))
        .hasValueSatisfying(e -> assertThat(e.adminCode()).isEqualTo("530402"));
  }

  @Test
  void anArea() throws IOException {
    String said = "云谷岭新区推行“证照联办”，办件320件。";

    assertThat(without(said).entity("玉溪云谷岭新区")).isEmpty();
    assertThat(with("areas.tsv", "- > 玉溪云谷岭新区 > 530400 > new-area > 云谷岭新区", said).entity("玉溪云谷岭新区"))
        .hasValueSatisfying(e -> assertThat(e.canonicalId()).startsWith("region/530400-"));
  }

  @Test
  void anAmbiguousName() throws IOException {
    String said = "近日，易门推行“证照联办”，办件320件。";

    assertThat(without(said).entity("云南省玉溪市易门县")).isPresent();
    assertThat(with("ambiguous-names.tsv", "易门 > word", said).entity("云南省玉溪市易门县")).isEmpty();
  }

  @Test
  void anOrgan() throws IOException {
    String said = "玉溪市低空局推行“证照联办”，办件320件。";

    assertThat(without(said).names(EntityType.AGENCY)).doesNotContain("玉溪市低空经济发展局");
    assertThat(
            with("organs.tsv", "低空经济发展局 >  > 低空局 >  > department", said).names(EntityType.AGENCY))
        .containsExactly("玉溪市低空经济发展局");
  }

  @Test
  void anOrganThatTakesANameFromABundledOne() throws IOException {
    String said = "玉溪市发改委推行“证照联办”，办件320件。";

    assertThat(without(said).names(EntityType.AGENCY)).containsExactly("玉溪市发展和改革委员会");
    assertThat(
            with("organs.tsv", "发展与创新委员会 >  > 发改委 >  > department", said).names(EntityType.AGENCY))
        .containsExactly("玉溪市发展与创新委员会");
  }

  @Test
  void anOrganOfTheCentre() throws IOException {
    String said = "低空总局印发《低空经济条例》。";

    assertThat(
            with("national-organs.tsv", "国家低空经济管理总局 > 低空总局 > government", said)
                .entity("国家低空经济管理总局"))
        .hasValueSatisfying(e -> assertThat(e.region()).isEqualTo("CN"));
  }

  @Test
  void aPlatformWithItsOperatorsRegion() throws IOException {
    String said = "企业在云岭办事通汇上办理一照多址，办件320件。";

    assertThat(without(said).names(EntityType.PLATFORM)).doesNotContain("云岭办事通汇");
    assertThat(with("platforms.tsv", "云岭办事通汇 > 530000 > 岭通汇 > portal", said).entity("云岭办事通汇"))
        .hasValueSatisfying(e -> assertThat(e.region()).isEqualTo("530000"));
  }

  @Test
  void aMeasureBelowAKindThatIsThere() throws IOException {
    String said = "玉溪市的点灯夜办窗，办件320件。";

    assertThat(without(said).names(EntityType.MEASURE)).doesNotContain("点灯夜办窗");
    assertThat(with("measures.tsv", "夜灯窗口服务 > 点灯夜办窗 >  > extended-hours", said).entity("点灯夜办窗"))
        .hasValueSatisfying(e -> assertThat(e.concept()).startsWith("own-"));
  }

  @Test
  void anotherNameOfAKindOfMeasureThatIsThere() throws IOException {
    String said = "玉溪市的点灯夜办窗，办件320件。";

    assertThat(with("measures.tsv", "点灯夜办窗 >  > 延时服务", said).entity("点灯夜办窗"))
        .hasValueSatisfying(e -> assertThat(e.concept()).isEqualTo("extended-hours"));
  }

  @Test
  void aMeasureThatTheBundledPlatformsHaveAsTheirs() throws IOException {
    String said = "玉溪市推行“信用中国”，办件320件。";

    assertThat(without(said).names(EntityType.PLATFORM)).contains("信用中国");
    assertThat(with("measures.tsv", "信用中国 >  >  > 信用监管", said).names(EntityType.MEASURE))
        .contains("信用中国");
  }

  @Test
  void aMeasureThatIsTakenOut() throws IOException {
    String said = "玉溪市推进一照多址，办件320件。";

    assertThat(without(said).names(EntityType.MEASURE)).contains("一照多址");
    assertThat(with("measures.tsv", "-一照多址", said).names(EntityType.MEASURE)).isEmpty();
  }

  @Test
  void aPhraseThatIsNoMeasure() throws IOException {
    String said = "玉溪市推行“岭上灯改革”，办件320件。";

    assertThat(without(said).names(EntityType.MEASURE)).contains("岭上灯改革");
    assertThat(with("not-measures.tsv", "岭上灯改革 > slogan", said).names(EntityType.MEASURE))
        .doesNotContain("岭上灯改革");
  }

  @Test
  void anEndingOfMeasures() throws IOException {
    String said = "群众都知道“岭上灯塔”。";

    assertThat(without(said).names(EntityType.MEASURE)).isEmpty();
    assertThat(with("measure-heads.tsv", "灯塔 > Measure > 1 > yes", said).names(EntityType.MEASURE))
        .containsExactly("岭上灯塔");
  }

  @Test
  void anEndingOfPlatforms() throws IOException {
    String said = "群众都知道“岭上灯塔”。";

    assertThat(
            with("platform-heads.tsv", "灯塔 > Platform > 1 > yes", said).names(EntityType.PLATFORM))
        .containsExactly("岭上灯塔");
  }

  @Test
  void aCue() throws IOException {
    String said = "玉溪市寻思着推行“证照联办”。";

    assertThat(without(said).asserted(RelationType.IMPLEMENTS)).hasSize(1);
    assertThat(
            with("cues.tsv", "planned > 寻思着", said)
                .relations(RelationType.IMPLEMENTS, Status.PLANNED))
        .hasSize(1);
  }

  @Test
  void aCueThatIsTakenOut() throws IOException {
    String said = "玉溪市计划推行“证照联办”。";

    assertThat(without(said).asserted(RelationType.IMPLEMENTS)).isEmpty();
    assertThat(with("cues.tsv", "-planned > 计划", said).asserted(RelationType.IMPLEMENTS))
        .hasSize(1);
  }

  @Test
  void aWordOfTheLayout() throws IOException {
    String[] said = {"玉溪市推行“证照联办”，办件320件。", "首发于：云岭晚报"};

    assertThat(without(said).facts().caseInfo().source()).isNull();
    String lines = "source-label > 首发于\ncredit-label > 首发于";
    assertThat(with("layout.tsv", lines, said).facts().caseInfo().source()).contains("云岭晚报");
  }

  @Test
  void anExpressionThatPoints() throws IOException {
    Files.writeString(folder.resolve("deictics.tsv"), "pointer\t敝\n");
    Lexicon lexicon = Lexicon.with(UserLexicon.read(folder, RelationExtractor::check));

    assertThat(Lexicon.bundled().deictics().matches("敝县")).isFalse();
    assertThat(lexicon.deictics().matches("敝县")).isTrue();
  }

  @Test
  void aWordOfATopic() throws IOException {
    String said = "玉溪市为千家万户安上岭灯，岭灯照亮山村。";

    assertThat(without(said).facts().topics())
        .extracting(t -> t.code())
        .doesNotContain(Topic.ELECTRICITY);
    assertThat(with("topics.tsv", "electricity > 岭灯 > 30", said).facts().topics())
        .extracting(t -> t.code())
        .contains(Topic.ELECTRICITY);
  }

  @Test
  void aRuleOfTheRelationGrammar() throws IOException {
    String said = "玉溪市私淑安徽省黄山市，办件320件。";

    assertThat(without(said).asserted(RelationType.COPIES_FROM)).isEmpty();
    OneCase found =
        with("relations.tsv", "copy-as-pupil > COPIES_FROM > 私淑<tail:R> > confidence=0.9", said);
    assertThat(found.asserted(RelationType.COPIES_FROM)).containsExactly("云南省玉溪市 → 安徽省黄山市");
    assertThat(found.facts().relations()).anyMatch(r -> r.method().contains("copy-as-pupil"));
  }

  @Test
  void aGroupForAMeasureMayMatchOtherWords() throws IOException {
    OneCase found =
        with("relations.tsv", "r1 > COPIES_FROM > 私淑<tail:R>的(?<measure>~6)", "玉溪市私淑黄山市的做法。");

    assertThat(found.asserted(RelationType.COPIES_FROM)).containsExactly("云南省玉溪市 → 安徽省黄山市");
  }

  @Test
  void aWordOfCopyingAddedAndTakenOut() throws IOException {
    String said = "玉溪市私淑安徽省黄山市，办件320件。";
    assertThat(with("copying.tsv", "take > 私淑", said).asserted(RelationType.COPIES_FROM))
        .containsExactly("云南省玉溪市 → 安徽省黄山市");

    String known = "玉溪市师从安徽省黄山市，办件320件。";
    assertThat(without(known).asserted(RelationType.COPIES_FROM)).hasSize(1);
    assertThat(with("copying.tsv", "-take > 师从", known).asserted(RelationType.COPIES_FROM))
        .isEmpty();
  }

  @Test
  void aFrameOfCopyingAdded() throws IOException {
    String said = "玉溪市向安徽省黄山市讨来“茶票通”，办件320件。";
    assertThat(without(said).asserted(RelationType.COPIES_FROM)).isEmpty();
    assertThat(
            with("copying.tsv", "beg > 讨来 > 向~ > subject > confidence=0.8", said)
                .asserted(RelationType.COPIES_FROM))
        .containsExactly("云南省玉溪市 → 安徽省黄山市");
  }

  @Test
  void aRuleTakenOut() throws IOException {
    String said = "玉溪市与安徽省黄山市共建“候鸟窗口”。";
    int bundled = without(said).asserted(RelationType.COOPERATES_WITH).size();

    assertThat(bundled).isPositive();
    assertThat(
            with("relations.tsv", "-coop-named\n-coop-weak\n-coop-omitted", said)
                .asserted(RelationType.COOPERATES_WITH))
        .hasSizeLessThan(bundled);
  }
}
