package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.ontology.dataset.VoidCounts;

class DumpFolderTests {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path temp;

  @Test
  void dumpAndDescriptionGetTheirNamesTogether() throws IOException {
    publish("new");

    assertThat(dump()).hasContent("new");
    assertThat(description()).content().contains(dump().getFileName().toString());
    assertThat(names()).containsExactly("reformgraph-2026-11-22.nq.gz", "void.ttl");
  }

  @Test
  void aDescriptionThatIsAFolderIsNamedAndTheDumpOfBeforeStays() throws IOException {
    Files.writeString(dump(), "old");
    Files.createDirectory(description());

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("cannot write " + description() + ": it is a folder");

    assertThat(dump()).hasContent("old");
    assertThat(names()).containsExactly("reformgraph-2026-11-22.nq.gz", "void.ttl");
  }

  @Test
  void aDescriptionThatFindsTheDiskFullIsNamedAndTheDumpOfBeforeStays() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    Files.writeString(dump(), "old");
    Files.createSymbolicLink(description(), full);

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("cannot write " + description() + ": the disk is full");

    assertThat(dump()).hasContent("old");
    assertThat(names()).containsExactly("reformgraph-2026-11-22.nq.gz", "void.ttl");
    Files.delete(description());
  }

  @Test
  void aDumpThatDoesNotGetItsNameLeavesTheDescriptionOfBefore() throws IOException {
    Files.writeString(description(), "old");

    try (OutputFile written = OutputFile.open(dump().toString(), null)) {
      Files.createDirectories(dump().resolve("in the way"));

      assertThatThrownBy(() -> publish(written)).isInstanceOf(IOException.class);
    }

    assertThat(description()).hasContent("old");
    assertThat(names()).containsExactly("reformgraph-2026-11-22.nq.gz", "void.ttl");
  }

  private void publish(String content) throws IOException {
    try (OutputFile written = OutputFile.open(dump().toString(), null)) {
      written.stream().write(content.getBytes(StandardCharsets.UTF_8));
      publish(written);
    }
  }

  private void publish(OutputFile written) throws IOException {
    VoidCounts counts = VoidCounts.of(10, Map.of(), Map.of());
    DatasetFacts facts =
        new DatasetFacts("https://example.org/data/", DAY, counts, List.of(), null, "1", null);
    new DumpFolder(temp).publish(written, facts, "https://example.org/data/dumps/");
  }

  private Path dump() {
    return new DumpFolder(temp).file(DAY);
  }

  private Path description() {
    return temp.resolve("void.ttl");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
