package org.reformgraph.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that programs add to what a user wrote. */
class CorrectionsFileTests {
  private static final String MINE =
      "reject: measure/350500-0000000000000000   # 保留\n%s  by: 王芳\n%s  when: 2026-11-20\n";

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("corrections.yaml");
  }

  private static Map<String, String> entry(String id, String why) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("reject", id);
    entry.put("by", "李雷");
    entry.put("when", "2026-11-22");
    entry.put("why", why);
    return entry;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n# 还没有更正\n",
        "corrections: []\n",
        "# 我的更正\ncorrections:\n- ",
        "corrections:\n\n  # 第一条\n  - ",
        "corrections:\n      - ",
      })
  void theUsersOwnTextStaysAsItIs(String start) throws IOException {
    String indent = start.endsWith("- ") ? start.replaceAll("(?s).*\n( *)- $", "$1") : "";
    String before = start.endsWith("- ") ? start + MINE.formatted(indent, indent) + "# 完" : start;
    Files.writeString(file(), before);
    CorrectionsFile corrections = new CorrectionsFile(file());
    int had = before.contains("王芳") ? 1 : 0;

    CorrectionsFile.Listed added = corrections.append(entry("platform/00000000000000aa", "不是"));

    assertThat(added.note().by()).isEqualTo("李雷");
    assertThat(Files.readString(file())).startsWith(before.replace(" []\n", ""));
    assertThat(corrections.list()).hasSize(had + 1).contains(added);
    assertThat(Files.readAllLines(file()).get(added.line() - 1)).contains("reject: platform/");
  }

  @Test
  void aFileIsMadeWhenThereIsNone() throws IOException {
    CorrectionsFile corrections = new CorrectionsFile(directory.resolve("home/corrections.yaml"));

    assertThat(corrections.list()).isEmpty();
    corrections.append(entry("platform/00000000000000aa", "x"));
    assertThat(corrections.list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b # c",
        "- reject: measure/350500-0000000000000000",
        "引\"号\"与\\反斜杠",
        "'*&!%@`{}[],|>",
        "null",
        "true",
        "第一行\n第二行",
        "\u2028\u0007",
        "2026-11-22",
        "1e3",
        "~",
        "#",
      })
  void whateverIsWrittenIsReadBack(String why) throws IOException {
    CorrectionsFile corrections = new CorrectionsFile(file());

    assertThat(corrections.append(entry("platform/00000000000000aa", why)).note().why())
        .isEqualTo(why.strip());
    assertThat(corrections.list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corrections: [{reject: platform/00000000000000bb, by: a, when: 2026-11-20}]\n",
        "corrections:\n- reject: platform/00000000000000bb\n",
        "corrections:\n- reject: platform/00000000000000aa\n  by: a\n  when: 2026-11-20\n",
        "other: 1\n",
      })
  void whatCannotBeAddedToStaysAsItIs(String text) throws IOException {
    Files.writeString(file(), text);

    assertThatThrownBy(
            () -> new CorrectionsFile(file()).append(entry("platform/00000000000000aa", "x")))
        .isInstanceOf(BadCorrectionsException.class)
        .hasMessageContaining("corrections.yaml");
    assertThat(file()).hasContent(text);
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("corrections.yaml", ".corrections.yaml.lock");
    }
  }

  @Test
  void lineEndsAreThoseOfTheFile() throws IOException {
    Files.writeString(
        file(), "\uFEFFcorrections:\r\n- " + MINE.formatted("", "").replace("\n", "\r\n"));

    new CorrectionsFile(file()).append(entry("platform/00000000000000aa", "x"));

    assertThat(Files.readString(file()).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void manyAtOnceAllFindTheirPlace() throws IOException {
    List<String> ids =
        IntStream.range(10, 40).mapToObj("platform/00000000000000%02d"::formatted).toList();
    ids.parallelStream()
        .forEach(
            id -> {
              try {
                new CorrectionsFile(file()).append(entry(id, "并发"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(new CorrectionsFile(file()).list())
        .extracting(listed -> listed.note().what())
        .containsExactlyInAnyOrderElementsOf(ids);
  }
}
