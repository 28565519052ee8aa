package org.reformgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.model.Topic;

/** Tests of {@link ConceptScheme}. */
class ConceptSchemeTests {
  private static final String PREFIXES =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix concept: <https://w3id.org/reformgraph/concept/> .
      @prefix scheme: <https://w3id.org/reformgraph/scheme/> .
      @prefix my: <https://example.org/mine/> .
      """;
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final ConceptScheme SCHEME = ConceptScheme.bundled();

  @TempDir Path folder;

  @Test
  void holdsTheKindsOfMeasureInGeneralUse() {
    assertThat(SCHEME.all()).filteredOn(c -> !c.isGroup()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(SCHEME.all()).filteredOn(Concept::isGroup).hasSizeBetween(15, 40);
  }

  @Test
  void describesEveryConceptInBothLanguages() {
    assertThat(SCHEME.all())
        .allSatisfy(
            concept -> {
              assertThat(concept.code()).matches(KEBAB);
              assertThat(concept.iri())
                  .isEqualTo("https://w3id.org/reformgraph/concept/" + concept.code());
              assertThat(concept.zh()).isNotBlank();
              assertThat(concept.en()).isNotBlank();
              assertThat(concept.definition()).endsWith("。");
            });
  }

  @Test
  void tiesEveryKindOfMeasureToAnIndicator() {
    assertThat(SCHEME.all())
        .filteredOn(concept -> !concept.isGroup())
        .allSatisfy(concept -> assertThat(concept.topics()).isNotEmpty());
    assertThat(SCHEME.all().stream().flatMap(concept -> concept.topics().stream()).distinct())
        .containsExactlyInAnyOrder(Topic.values());
  }

  @ParameterizedTest
  @CsvSource({
    "秒批秒办, instant-approval",
    "智能秒办, instant-approval",
    "“一网通办”, one-network",
    "双随机一公开, double-random",
    "“双随机、一公开”, double-random",
    "互联网＋监管, internet-plus-regulation",
    "首违免罚, first-offence-leniency",
  })
  void findsAConceptByAnyWordingWhateverItsPunctuation(String label, String code) {
    assertThat(SCHEME.byLabel(label)).map(Concept::code).contains(code);
  }

  @Test
  void findsNoConceptByAnUnknownWording() {
    assertThat(SCHEME.byLabel("天上掉馅饼")).isEmpty();
    assertThat(SCHEME.byCode("no-such-thing")).isEmpty();
    assertThat(SCHEME.broader("no-such-thing")).isEmpty();
  }

  @Test
  void findsEveryConceptByEachOfItsLabels() {
    for (Concept concept : SCHEME.all()) {
      assertThat(concept.wordings())
          .allSatisfy(label -> assertThat(SCHEME.byLabel(label)).contains(concept));
    }
  }

  @Test
  void keepsGeneralWordsFromTheNames() {
    Concept concept = SCHEME.byLabel("联合检查").orElseThrow();
    assertThat(concept.code()).isEqualTo("one-comprehensive-inspection");
    assertThat(concept.labels()).contains("综合查一次").doesNotContain("联合检查");
    for (Concept other : SCHEME.all()) {
      assertThat(other.labels()).noneMatch(other.hiddenLabels()::contains);
    }
  }

  @Test
  void climbsToTheGroup() {
    assertThat(SCHEME.broader("sandbox-regulation"))
        .extracting(Concept::code)
        .containsExactly("prudent-inclusive-regulation", "prudent-regulation");
    assertThat(SCHEME.all())
        .filteredOn(concept -> !concept.isGroup())
        .allSatisfy(
            concept -> assertThat(SCHEME.broader(concept.code())).anyMatch(Concept::isGroup));
  }

  @Test
  void bothConceptsOfAPairNameEachOther() {
    assertThat(SCHEME.all())
        .allSatisfy(
            concept -> {
              assertThat(concept.related()).isSorted().doesNotHaveDuplicates();
              assertThat(SCHEME.related(concept.code()))
                  .hasSameSizeAs(concept.related())
                  .allSatisfy(other -> assertThat(other.related()).contains(concept.code()))
                  .doesNotContain(concept)
                  .noneMatch(SCHEME.broader(concept.code())::contains);
            });
    assertThat(SCHEME.related("no-such-thing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "企业保姆, 帮办代办",
    "帮办代办, 企业保姆",
    "企业保姆, 企业服务专员",
    "企业保姆, 驻企服务员",
    "不见面审批, 全程网办",
    "包容审慎监管, 柔性执法",
    "包容审慎监管, 首违不罚",
    "包容审慎监管, 轻微免罚",
  })
  void likeMeasuresAreRelated(String label, String other) {
    String code = SCHEME.byLabel(label).orElseThrow().code();
    assertThat(SCHEME.related(code)).extracting(Concept::zh).contains(other);
  }

  @Test
  void groupsAreRelatedToNothing() {
    assertThat(SCHEME.all())
        .filteredOn(Concept::isGroup)
        .allSatisfy(group -> assertThat(group.related()).isEmpty());
  }

  @Test
  void aUsersPairHoldsForBoth() throws IOException {
    Path file = turtle("concept:fee-refund skos:related concept:one-window .");
    ConceptScheme extended = ConceptScheme.bundledWith(List.of(file));
    assertThat(extended.related("fee-refund")).extracting(Concept::code).contains("one-window");
    assertThat(extended.related("one-window")).extracting(Concept::code).contains("fee-refund");
  }

  @Test
  void aUsersBroaderConceptPrevailsOverAPair() throws IOException {
    Path file = turtle("concept:enterprise-nanny skos:broader concept:enterprise-steward .");
    ConceptScheme extended = ConceptScheme.bundledWith(List.of(file));
    assertThat(SCHEME.related("enterprise-nanny"))
        .extracting(Concept::code)
        .contains("enterprise-steward");
    assertThat(extended.related("enterprise-nanny"))
        .isNotEmpty()
        .extracting(Concept::code)
        .doesNotContain("enterprise-steward");
    assertThat(extended.related("enterprise-steward"))
        .extracting(Concept::code)
        .doesNotContain("enterprise-nanny");
  }

  @Test
  void refusesARelatedConceptThatIsMissing() throws IOException {
    Path file = turtle("concept:one-window skos:related my:nowhere .");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContainingAll("one-window", "related", "https://example.org/mine/nowhere");
  }

  @Test
  void takesAUsersConceptsAndLabels() throws IOException {
    Path file =
        turtle(
            """
            my:kite a skos:Concept ; skos:inScheme scheme:measures ; skos:notation "kite" ;
              skos:prefLabel "风筝式办理"@zh ; skos:broader concept:one-network .
            concept:one-network skos:altLabel "一张网通办"@zh .
            """);
    ConceptScheme extended = ConceptScheme.bundledWith(List.of(file));

    assertThat(extended.byLabel("风筝式办理")).map(Concept::code).contains("kite");
    assertThat(extended.byLabel("一张网通办")).map(Concept::code).contains("one-network");
    assertThat(extended.all()).hasSize(SCHEME.all().size() + 1);
  }

  @Test
  void takesTheExampleOfTheManual() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "lexicons.md"));
    Matcher example = Pattern.compile("```turtle\n(.*?)```", Pattern.DOTALL).matcher(manual);
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("manual.ttl"), example.group(1));
    ConceptScheme extended = ConceptScheme.bundledWith(List.of(file));

    assertThat(extended.byLabel("夜间窗口")).map(Concept::code).contains("night-window");
    assertThat(extended.broader("night-window"))
        .extracting(Concept::code)
        .contains("extended-hours");
    assertThat(extended.byLabel("一窗包办")).map(Concept::code).contains("one-window");
  }

  @Test
  void refusesALabelOfTwoConcepts() throws IOException {
    Path file = turtle("concept:one-window skos:altLabel \"“一网·通办”\"@zh .");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContainingAll("一网·通办", "one-network", "one-window");
  }

  @Test
  void refusesASecondPreferredLabel() throws IOException {
    Path file = turtle("concept:one-window skos:prefLabel \"另一个名字\"@zh .");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContainingAll("one-window", "另一个名字");
  }

  @Test
  void refusesACycle() throws IOException {
    Path file = turtle("concept:prudent-regulation skos:broader concept:sandbox-regulation .");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContaining("broader than itself");
  }

  @Test
  void refusesABroaderConceptThatIsMissing() throws IOException {
    Path file = turtle("concept:one-window skos:broader my:nowhere .");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContainingAll("one-window", "https://example.org/mine/nowhere");
  }

  @Test
  void refusesANotationGivenTwice() throws IOException {
    Path file =
        turtle(
            """
            my:twin skos:inScheme scheme:measures ; skos:notation "one-window" ;
              skos:prefLabel "孪生窗口"@zh .
            """);
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContaining("one-window");
  }

  @Test
  void namesTheFileThatIsNoTurtle() throws IOException {
    Path file = turtle("this is no turtle");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void namesTheFileThatIsMissing() {
    Path file = folder.resolve("没有.ttl");
    assertThatThrownBy(() -> ConceptScheme.bundledWith(List.of(file)))
        .isInstanceOf(ConceptSchemeException.class)
        .hasMessageContaining("没有.ttl");
  }

  private Path turtle(String statements) throws IOException {
    return Files.writeString(folder.resolve("mine.ttl"), PREFIXES + statements);
  }
}
