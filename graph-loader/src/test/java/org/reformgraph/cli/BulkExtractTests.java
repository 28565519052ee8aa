package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --format neo4j-csv} as far as it needs no database. */
class BulkExtractTests {
  @TempDir Path temp;

  /** Every property that facts have needs its column. */
  @Test
  void theSampleDigestsFitIntoTheTables() throws IOException {
    Path folder = temp.resolve("导入");

    CliRun run =
        CliRun.of("extract", "--format", "neo4j-csv", "--out", folder, SampleDigests.folder());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("reformgraph neo4j import " + folder);
    assertThat(folder.resolve("manifest.json")).isNotEmptyFile();
    assertThat(folder.resolve("texts")).isDirectory();
    assertThat(Files.readString(folder.resolve("import.sh")))
        .contains("'--nodes=Measure=node-Measure.csv'");
  }

  @Test
  void textsStayOutWhenTheyAreNotWanted() {
    Path folder = temp.resolve("导入");

    CliRun run =
        CliRun.of(
            "extract",
            "--format",
            "neo4j-csv",
            "--no-texts",
            "--out",
            folder,
            SampleDigests.folder());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("texts")).doesNotExist();
  }

  @Test
  void manyFilesDoNotGoToStandardOutput() {
    CliRun run = CliRun.of("extract", "--format", "neo4j-csv", SampleDigests.folder());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--out");
  }
}
