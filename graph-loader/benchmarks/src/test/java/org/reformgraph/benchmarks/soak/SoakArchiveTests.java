package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakArchiveTests {
  private static final int CASES = 1_000;

  @TempDir private Path folder;

  @Test
  void versionsTakeTurnsUnderTheSameNames() throws IOException {
    SoakArchive archive = SoakArchive.in(folder, CASES);
    List<String> names = names(archive.current());
    Path file = archive.current().resolve(names.get(0));
    byte[] first = Files.readAllBytes(file);

    List<String> changed = archive.hold(1);

    assertThat(names).hasSize(archive.changing()).isEqualTo(names(archive.current()));
    assertThat(names(archive.stock())).hasSize(CASES / 20 - archive.changing());
    assertThat(names.get(0)).startsWith(SoakArchive.FIRST);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(first);
    assertThat(changed).isNotEmpty();

    assertThat(archive.hold(2)).isNotEmpty().doesNotContainAnyElementsOf(changed);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void lettersTellWhatNoDigestAndNoOtherLetterTells() throws IOException {
    SoakArchive archive = SoakArchive.in(folder, CASES);

    assertThat(archive.letter(0).titles())
        .hasSize(3)
        .doesNotContainAnyElementsOf(archive.hold(1))
        .doesNotContainAnyElementsOf(archive.letter(1).titles());
    assertThat(archive.letter(0).file()).isNotEqualTo(archive.letter(1).file());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
