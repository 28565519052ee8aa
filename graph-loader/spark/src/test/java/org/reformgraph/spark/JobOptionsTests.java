package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arguments of the job. */
class JobOptionsTests {
  @TempDir Path temp;

  @Test
  void thePasswordIsReadFromAFileAndNotShown() throws IOException {
    Path file = Files.writeString(temp.resolve("password"), "geheim 密码\n");

    JobOptions options =
        options(
            "--input",
            "in",
            "--out",
            "out",
            "--neo4j-uri",
            "neo4j://host",
            "--neo4j-password-file",
            file.toString());

    assertThat(options.target().password()).isEqualTo("geheim 密码");
    assertThat(options.toString()).doesNotContain("geheim").contains("neo4j@neo4j://host");
  }

  @Test
  void theUsersFilesTravel() throws IOException {
    Path lexicon = Files.createDirectory(temp.resolve("词典"));
    Files.writeString(lexicon.resolve("terms.tsv"), "一窗办结\n");

    JobOptions options = options("--input", "in", "--out", "o", "--lexicon", lexicon.toString());

    assertThat(options.knowledge().lexicon()).containsOnlyKeys("terms.tsv");
    Path there = Files.createDirectory(temp.resolve("there"));
    options.knowledge().unpack(there);
    assertThat(options.knowledge().lexiconIn(there).resolve("terms.tsv")).hasContent("一窗办结");
    assertThat(options.knowledge().correctionsIn(there)).isNull();
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThatThrownBy(() -> options("--out", "o")).hasMessageContaining("--input");
    assertThatThrownBy(() -> options("--input", "i", "--out")).hasMessageContaining("--out");
    assertThatThrownBy(() -> options("--inptu", "i")).hasMessageContaining("--inptu");
    assertThatThrownBy(() -> options("--input", "i", "--out", "o", "--writers", "0"))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> options("--input", "i", "--out", "o", "--neo4j-uri", "bolt://h"))
        .hasMessageContaining("NEO4J_PASSWORD");
  }

  private static JobOptions options(String... args) throws IOException {
    return JobOptions.of(args, Map.of());
  }
}
