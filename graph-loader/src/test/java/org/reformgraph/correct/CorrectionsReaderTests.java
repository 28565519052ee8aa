package org.reformgraph.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a corrections file that cannot be used. */
class CorrectionsReaderTests {
  private static final String STAMP = ", by: 王芳, when: 2026-11-20}";

  @TempDir Path folder;

  private Path file;

  private List<String> problems(String yaml) throws IOException {
    file = Files.writeString(folder.resolve("corrections.yaml"), yaml);
    return catchThrowableOfType(BadCorrectionsException.class, () -> Corrections.read(file))
        .problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{rename: platform/a|the key name is missing",
        "{rename: 岭通汇, name: x|“岭通汇” is no id of an entity",
        "{rename: region/530400, name: x|use regions.tsv",
        "{renam: platform/a, name: x|an entry has one of merge, split",
        "{rename: platform/a, merge: platform/b|not merge and rename",
        "{merge: [platform/a], into: measure/530400-b|of two types",
        "{merge: [platform/a], into: platform/a|into itself",
        "{merge: [], into: platform/a|the key merge is missing or empty",
        "{split: platform/a, forms: [x], name: x|give the region",
        "{split: platform/a, forms: [x], name: x, region: 云南|no code of GB/T 2260",
        "{split: platform/a, forms: [x], name: x, id: measure/x|no id of a Platform",
        "{retype: platform/a, type: Platform, name: x|is a Platform already",
        "{retype: platform/a, type: measure, name: x|did you mean Measure?",
        "{retype: platform/a, type: Region, name: x|named by its id",
        "{reject: everything|neither relation nor outcome",
        "{reject: relation, type: COPIES, from: region/1, to: region/2|expected is one of IMPLEMENTS",
        "{reject: outcome, metric: 办件, value: 3|the key case is missing",
        "{reject: outcome, metric: 办件, value: 3, case: 案例|no id of a case",
        "{add: topic|expected is one of entity, relation, outcome",
        "{add: entity, case: case/1, type: Measure, name: x|give the region",
        "{add: relation, case: case/1, type: ISSUES, from: platform/a, to: policy/b, evidence: x|cannot join",
        "{add: relation, case: case/1, type: OPERATES, from: region/1, to: platform/b|evidence is missing",
        "{add: relation, case: case/1, type: OPERATES, from: region/1, to: platform/b, evidence: x, measure: platform/b|is no measure",
        "{add: outcome, case: case/1, metric: m, value: v, evidence: x, number: many|is no number",
        "{rename: platform/a, name: [x, y]|one word, no list",
        "{rename: platform/a, name: {x: y}|a word or a list of words",
      })
  void anEntryThatIsWrongIsNamedWithItsLine(String entry, String expected) throws IOException {
    assertThat(problems("# comment\ncorrections:\n- " + entry + STAMP + "\n"))
        .singleElement()
        .asString()
        .startsWith(file + ":3: ")
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corrections:\\n- {rename: platform/a, name: x, by: y}|:2: the key when is missing",
        "corrections:\\n- {rename: platform/a, name: x, when: 2026-11-20}|:2: the key by is missing",
        "corrections:\\n- {rename: platform/a, name: x, by: y, when: yesterday}|:2: when is no day",
        "corrections:\\n- {rename: platform/a, name: x, name: y}|:2: the key name is given twice",
        "correction:\\n- {rename: platform/a}|:1: the key correction is not known",
        "- {rename: platform/a}|:1: expected is a map with the key corrections",
        "corrections: none|:1: corrections is no list",
        "corrections:\\n- rename|:2: an entry is a map",
        "corrections:\\n  - rename: [|is no YAML",
        "corrections:\\n- &a {rename: platform/a}\\n- *a|:2: anchors",
        "corrections:\\n- {rename: [[[[x]]]]}|:2: is nested too deep",
      })
  void aFileThatIsNoneIsNamedWithItsLine(String yaml, String expected) throws IOException {
    assertThat(problems(yaml.replace("\\n", "\n"))).singleElement().asString().contains(expected);
  }

  @Test
  void everyProblemIsSaidAtOnceInTheOrderOfTheLines() throws IOException {
    assertThat(
            problems(
                "corrections:\n- {rename: x, name: y"
                    + STAMP
                    + "\n- {split: platform/a, region: CN"
                    + STAMP
                    + "\n- {add: nothing"
                    + STAMP))
        .satisfiesExactly(
            p -> assertThat(p).contains(":2: “x” is no id"),
            p -> assertThat(p).contains(":3: the key name is missing"),
            p -> assertThat(p).contains(":3: the key forms is missing"),
            p -> assertThat(p).contains(":4: “nothing” is not known"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rename: platform/a, nam: x|did you mean name?|the key name is missing|the key when|the key by",
        "merge: [岭通汇, platform/a, platform/b], into: platform/b, by: x|岭通汇|into itself|the key when",
        "retype: 岭通汇, type: Measur, region: 云南|岭通汇|did you mean Measure|the key name|云南|when|by",
        "reject: relation, type: COPIES, from: x, to: y, by: z|COPIES|“x” is no id|“y” is no id|when",
        "add: outcome, metric: m, number: many, direction: up, measure: platform/a|case|value|number is no number|up|is no measure|evidence|when|by",
        "add: relation, type: OPERATES, from: region/1, to: policy/a, when: x|case|cannot join|evidence|is no day|by",
      })
  void everyProblemOfOneEntryIsSaid(String line) throws IOException {
    String[] parts = line.split("\\|");
    List<String> problems = problems("corrections:\n- {" + parts[0] + "}\n");

    assertThat(problems).hasSize(parts.length - 1);
    for (int i = 1; i < parts.length; i++) {
      String expected = parts[i];
      assertThat(problems).anySatisfy(p -> assertThat(p).contains(":2: ").contains(expected));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merge: platform/a, into: platform/b|merge: platform/b, into: platform/a|becomes itself",
        "merge: platform/a, into: platform/b|merge: platform/a, into: platform/c|becomes another by the entry in line 2",
        "merge: platform/a, into: platform/b|retype: platform/a, type: Measure, name: x, region: CN|becomes another by the entry in line 2",
        "merge: platform/a, into: platform/b|rename: platform/a, name: x|becomes another by the merge in line 2",
        "merge: platform/a, into: platform/b|reject: platform/a|becomes another by the merge in line 2",
        "rename: platform/a, name: x|rename: platform/a, name: y|goes against the rename in line 2",
        "rename: platform/a, name: x|rename: platform/a, name: x|says the same as the entry in line 2",
        "rename: platform/a, name: x|reject: platform/a|goes against the rename in line 2",
        "split: platform/a, forms: [x, y], name: x, region: CN|split: platform/a, forms: [x], name: z, region: CN|goes against the split in line 2",
        "add: entity, case: case/1, type: Platform, name: x, id: platform/a|reject: platform/a|goes against the add in line 2",
        "add: relation, case: case/1, type: OPERATES, from: region/1, to: platform/a, evidence: x|reject: relation, type: OPERATES, from: region/1, to: platform/a|goes against the add in line 2",
        "add: outcome, case: case/1, metric: m, value: 3, evidence: x|reject: outcome, case: case/1, metric: m, value: 3|goes against the add in line 2",
      })
  void whatCannotBothHoldIsNamedWithBothLines(String first, String second, String expected)
      throws IOException {
    String before = "corrections:\n- {" + first + STAMP + "\n- {" + second + STAMP + "\n";
    String after = "corrections:\n- {" + second + STAMP + "\n- {" + first + STAMP + "\n";

    assertThat(problems(before)).anySatisfy(p -> assertThat(p).contains(expected));
    assertThat(problems(after)).isNotEmpty();
  }

  @Test
  void anotherCharsetIsSaid() throws IOException {
    file = folder.resolve("corrections.yaml");
    Files.write(file, "corrections: # 更正\n".getBytes(Charset.forName("GB18030")));

    BadCorrectionsException bad =
        catchThrowableOfType(BadCorrectionsException.class, () -> Corrections.read(file));

    assertThat(bad.problems()).singleElement().asString().contains("is not UTF-8");
  }

  @Test
  void correctionsMayShareALine() throws IOException {
    file = folder.resolve("corrections.yaml");
    Files.writeString(
        file,
        "{\"corrections\":[{\"reject\":\"measure/350500-0000000000000000\",\"by\":\"甲\",\"when\":\"2026-01-01\"},"
            + "{\"reject\":\"measure/350500-0000000000000001\",\"by\":\"甲\",\"when\":\"2026-01-01\"}]}");

    assertThat(Corrections.read(file).byLine()).containsOnlyKeys(1);
  }

  @Test
  void anEmptyFileCorrectsNothing() throws IOException {
    file = Files.writeString(folder.resolve("corrections.yaml"), "\uFEFF# nothing yet\n");

    assertThat(Corrections.read(file).isEmpty()).isTrue();
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    file = folder.resolve("none.yaml");

    BadCorrectionsException bad =
        catchThrowableOfType(BadCorrectionsException.class, () -> Corrections.read(file));

    assertThat(bad.problems()).singleElement().asString().contains("cannot be read");
  }

  @Test
  void nestingWithoutEndIsNoTrouble() throws IOException {
    assertThat(problems("corrections: " + "[".repeat(200_000)))
        .singleElement()
        .asString()
        .contains("nested too deep");
  }
}
