package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a user's files that cannot be used, and what is accepted. */
class UserLexiconTests {
  private static final RuleCheck ANY_RULE = (row, cues) -> {};

  @TempDir Path folder;

  private void write(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines.replace(" > ", "\t").replace(" / ", "\n"));
  }

  private UserLexicon read() {
    return UserLexicon.read(folder, ANY_RULE);
  }

  private List<String> problems() {
    return catchThrowableOfType(BadLexiconException.class, this::read).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "organs.tsv;低空局;has no tab",
        "organs.tsv;低空局 >  >  >  > departmant;did you mean department?",
        "organs.tsv;低空局 >  > 低空||空管 >  > department;empty value",
        "organs.tsv;低空局 >  > 低空｜空管 >  > department;parted by |, not by ｜",
        "platforms.tsv;岭通汇 > CN > 岭;at least 2 characters",
        "organs.tsv;低空局 >  >  >  > department >  >  > x;has 8 fields",
        "regions.tsv;5304 > 岭下县 > 530400 > county;no six digits",
        "regions.tsv;530499 > 岭下县 > 玉溪市 > county;(玉溪市 is 530400)",
        "regions.tsv;530499 > 岭下县 > 530400 > village;one of county, prefecture, province",
        "regions.tsv;530499 > 岭下县 > 530400 > county > 岭下 > 岭下;no single character",
        "regions.tsv;530499 > 岭下县 > 530499 > county;the parent 530499 is not given above",
        "regions.tsv;-530400;元江哈尼族彝族傣族自治县, 澄江市, 玉溪高新技术产业开发区 lie in 530400",
        "areas.tsv;云谷新区 > 530400 > new-area;field 4 (kind) is missing",
        "areas.tsv;- > 云谷新区 > 539900 > new-area;no region has the code “539900”",
        "areas.tsv;-云谷新区;-full name, a tab, and its parent",
        "platforms.tsv;岭通汇 > 昆明 > 岭通;expected is a code of regions.tsv, CN",
        "platforms.tsv;\"岭通汇\" > 530000;stands in quotation marks",
        "platforms.tsv;-岭通汇;no bundled entry “岭通汇” to take out",
        "measures.tsv;点灯夜办窗;Give the code or the name of a kind",
        "measures.tsv;点灯夜办窗 >  > extended-hour;did you mean extended-hours?",
        "measures.tsv;点灯夜办窗 >  >  > extended-hour;did you mean extended-hours?",
        "measures.tsv;点灯夜办窗 >  > 夜灯 > extended-hours;may only have a-z",
        "measures.tsv;点灯夜办窗 >  >  > extended-hours > taxs;did you mean taxes?",
        "measures.tsv;-没有这个;no kind of measure has the name",
        "measure-heads.tsv;灯塔 > Measure > much > yes;the strength “much” is no number",
        "measure-heads.tsv;灯塔 > Measure > 2 > yes;not between -1 and 1",
        "measure-heads.tsv;灯塔 > Measure > 1 > maybe;one of no, yes",
        "cues.tsv;planed > 寻思;did you mean planned?",
        "cues.tsv;planned > [寻思];plain words, not patterns",
        "cues.tsv;-planned > 寻思;no bundled entry “planned 寻思”",
        "topics.tsv;electricity > 岭灯 > heavy;no number",
        "topics.tsv;electricity > 岭灯 > 0;not above 0",
        "relations.tsv;copy-as > COPIES > 师从<tail:R>;one of BASED_ON",
        "deictics.tsv;pointers > 敝;did you mean pointer?",
      })
  void aLineThatIsWrongIsNamedWithWhatIsExpected(String file, String line, String expected)
      throws IOException {
    write(file, "# a comment\n" + line);

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(folder.resolve(file) + ":2: ")
        .contains(expected);
  }

  @Test
  void everyProblemOfEveryFileIsSaidAtOnce() throws IOException {
    write("organs.tsv", "低空局 / 太空局 >  >  >  > departmant");
    write("platforms.tsv", "岭通汇 > 昆明");
    write("cues.tsv", "planed > 寻思");

    assertThat(problems())
        .hasSize(4)
        .anyMatch(p -> p.contains("organs.tsv:1: "))
        .anyMatch(p -> p.contains("organs.tsv:2: "))
        .anyMatch(p -> p.contains("platforms.tsv:1: "))
        .anyMatch(p -> p.contains("cues.tsv:1: "));
  }

  @Test
  void manyProblemsAreCutShort() throws IOException {
    write("cues.tsv", "planed > 寻思 / ".repeat(60));

    BadLexiconException bad = catchThrowableOfType(BadLexiconException.class, this::read);

    assertThat(bad.problems()).hasSize(60);
    assertThat(bad.getMessage().lines()).hasSize(42);
    assertThat(bad.getMessage()).endsWith("… and 20 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "platforms.tsv;岭通汇 > 530000 / # x / 岭通汇 > CN;:3: “岭通汇” stands in line 1 too",
        "platforms.tsv;岭通汇 > CN > 岭上通 / 岭办汇 > CN > 岭上通;:2: “岭上通” stands in line 1 too",
        "platforms.tsv;信用中国 > CN / -信用中国;:2: “信用中国” stands in line 1 too",
        "cues.tsv;planned > 寻思 / planned > 盘算着|寻思;:2: “planned 寻思” stands in line 1 too",
        "areas.tsv;- > 云谷岭 > CN > cluster / - > 云谷岭 > CN > cluster;stands in line 1 too",
      })
  void whatAFileSaysTwiceIsNamedWithBothLines(String file, String lines, String expected)
      throws IOException {
    write(file, lines);

    assertThat(problems()).singleElement().asString().contains(expected);
  }

  @Test
  void aFileNameThatIsNotKnownIsProbablyMisspelt() throws IOException {
    write("organ.tsv", "");
    write("organs.xlsx", "");
    write(".DS_Store", "");
    write("README.md", "");

    assertThat(problems())
        .hasSize(2)
        .anyMatch(p -> p.contains("organ.tsv is no lexicon file; did you mean organs.tsv?"))
        .anyMatch(p -> p.contains("organs.xlsx is no lexicon file"));
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    folder = folder.resolve("nowhere");

    assertThat(problems()).singleElement().asString().contains("is no folder");
  }

  @ParameterizedTest
  @CsvSource({"GB18030", "UTF-16"})
  void aFileInAnotherCharsetIsSaidWithTheWayOut(String charset) throws IOException {
    Files.write(
        folder.resolve("platforms.tsv"),
        "# mine\n岭通汇\t530000\n".getBytes(Charset.forName(charset)));

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("is not UTF-8 but probably " + charset)
        .contains("iconv -f " + charset + " -t UTF-8");
  }

  @Test
  void aByteOrderMarkAndForeignLineEndsAreFine() throws IOException {
    Files.write(
        folder.resolve("platforms.tsv"),
        "\uFEFF岭通汇\t530000\t岭上通\r\n\r\n岭办汇\tCN\t\t\t\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(Lexicon.with(read()).platforms())
        .contains(new KnownPlatform("岭通汇", "530000", List.of("岭上通")))
        .contains(new KnownPlatform("岭办汇", "CN", List.of()));
  }

  @Test
  void aConceptFileIsReadOnTop() throws IOException {
    write(
        "themes.ttl",
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
            + "<https://w3id.org/reformgraph/concept/extended-hours> skos:altLabel \"点灯夜办窗\"@zh .\n");

    assertThat(Lexicon.with(read()).concepts().byLabel("点灯夜办窗"))
        .hasValueSatisfying(c -> assertThat(c.code()).isEqualTo("extended-hours"));
  }

  @Test
  void aConceptFileThatIsNoTurtleIsSaid() throws IOException {
    write("themes.ttl", "skos:altLabel\n");

    assertThat(problems()).singleElement().asString().contains("themes.ttl is no valid Turtle");
  }

  @Test
  void theFingerprintChangesWithEntriesOnly() throws IOException {
    assertThat(read().fingerprint()).isEmpty();
    write("cues.tsv", "planned > 寻思");
    String one = read().fingerprint();
    write("cues.tsv", "# why\r\nplanned > 寻思\r\n");
    assertThat(read().fingerprint()).isEqualTo(one);
    write("cues.tsv", "planned > 寻思着");
    assertThat(read().fingerprint()).isNotEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource(LexiconFile.class)
  void theBundledFilesKeepToTheirOwnRules(LexiconFile file) throws IOException {
    Files.write(folder.resolve(file.fileName()), BundledFiles.bytes(file.fileName()));

    assertThatCode(this::read).doesNotThrowAnyException();
  }

  /** But for the weights, which are fitted and not written by hand. */
  @Test
  void everyBundledFileIsKnown() throws Exception {
    Path bundled = Path.of(LexiconFile.class.getResource("/lexicon/organs.tsv").toURI());

    try (Stream<Path> files = Files.list(bundled.getParent())) {
      assertThat(
              files.map(f -> f.getFileName().toString()).filter(f -> !f.endsWith("-weights.tsv")))
          .isSubsetOf(BundledFiles.names());
    }
  }

  @Test
  void takingAllBundledFilesAsOnesOwnChangesNothing() throws IOException {
    for (LexiconFile file : LexiconFile.values()) {
      Files.write(folder.resolve(file.fileName()), BundledFiles.bytes(file.fileName()));
    }
    Lexicon own = Lexicon.with(read());
    Lexicon bundled = Lexicon.bundled();

    assertThat(own.gazetteer().all())
        .containsExactlyInAnyOrderElementsOf(bundled.gazetteer().all());
    assertThat(own.organs()).containsExactlyElementsOf(bundled.organs());
    assertThat(own.platforms()).containsExactlyElementsOf(bundled.platforms());
    assertThat(own.notNames()).isEqualTo(bundled.notNames());
    assertThat(own.concepts().all().stream().map(c -> c.code() + c.altLabels()))
        .containsExactlyInAnyOrderElementsOf(
            bundled.concepts().all().stream().map(c -> c.code() + c.altLabels()).toList());
  }
}
