package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.CuttingProxy;

/** {@code export} when the database goes away or the output fails. */
@Neo4jTest
class ExportFaultIT {
  /** Enough for the schema and some pages, and not for the samples' cases. */
  private static final long SOME_PAGES = 300_000;

  private final Neo4jServer server;
  @TempDir private Path temp;

  ExportFaultIT(Neo4jServer server) {
    this.server = server;
  }

  @BeforeAll
  static void load(Neo4jServer server, @TempDir Path home) {
    CliRun run = CliRun.with(server.environment(home), "load", SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reform.nq", "reform.jsonld"})
  void aDatabaseThatGoesAwayInTheMiddleLeavesNoHalfFile(String name) throws IOException {
    Path file = Files.writeString(temp.resolve(name), "of the run before");

    try (VanishingDatabase database = new VanishingDatabase(server.uri(), SOME_PAGES)) {
      CliRun run = run(database.uri(), "export", "-o", file);

      assertThat(database.hasVanished()).isTrue();
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_DATABASE);
      assertThat(run.err())
          .contains("no Neo4j answers at " + database.uri())
          .contains(file + " is not written")
          .doesNotContain("triples of")
          .doesNotContain("Exception");
    }
    assertThat(file).hasContent("of the run before");
    assertThat(files(temp)).containsExactly(file);
  }

  @Test
  void aConnectionThatBreaksIsMadeAgainAndNothingIsMissing() throws IOException {
    Path whole = temp.resolve("whole.nq");
    Path broken = temp.resolve("broken.nq");
    assertThat(run(server.uri(), "export", "-o", whole).exitCode()).isZero();

    try (CuttingProxy proxy = new CuttingProxy(server.uri(), 1, 7_000)) {
      CliRun run = run(proxy.uri(), "export", "-o", broken);

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(proxy.cuts()).isOne();
    }
    assertThat(broken).hasSameBinaryContentAs(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml"})
  void aFullDiskIsToldAsSuch(String format) {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");

    CliRun run = run(server.uri(), "export", "--format", format, "-o", full);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot write /dev/full: the disk is full");
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("locked"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "who runs this may write everywhere");

    CliRun run = run(server.uri(), "export", "-o", folder.resolve("reform.ttl"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot write " + folder.resolve("reform.ttl"));
  }

  @Test
  void aFileInPlaceOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");

    for (String option : List.of("-o", "--dump")) {
      CliRun run = run(server.uri(), "export", option, file.resolve("below"));

      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("cannot write " + file);
    }
  }

  @Test
  void aDescriptionThatCannotBeWrittenLeavesTheDumpOfBefore() throws IOException {
    Path folder = temp.resolve("dumps");
    assertThat(run(server.uri(), "export", "--dump", folder).exitCode()).isZero();
    Path dump = files(folder).get(0);
    Files.writeString(dump, "of the run before");
    Path description = folder.resolve("void.ttl");
    Files.delete(description);
    Files.createDirectory(description);

    CliRun run = run(server.uri(), "export", "--dump", folder);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot write " + description).doesNotContain("triples of");
    assertThat(dump).hasContent("of the run before");
    assertThat(files(folder)).containsExactly(dump);
  }

  @Test
  void whatIsNotInTheGraphIsNamedAndNothingIsWritten() throws IOException {
    CliRun run = run(server.uri(), "export", "--case", "没有的案例", "-o", temp.resolve("x.ttl"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no case '没有的案例'");
    assertThat(files(temp)).isEmpty();
  }

  private CliRun run(URI uri, Object... args) {
    return CliRun.with(server.environment(uri, temp.resolve("home")), args);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
