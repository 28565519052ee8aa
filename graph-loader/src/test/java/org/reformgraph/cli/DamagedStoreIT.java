package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cypher.home.Home;

/** A store whose files were damaged: what is said, and that a backup mends it. */
class DamagedStoreIT {
  @TempDir private static Path home;

  @AfterAll
  static void stop() {
    OwnServer.stop(home);
  }

  private static CliRun run(Object... args) {
    return CliRun.with(Map.of("REFORMGRAPH_HOME", home.toString()), args);
  }

  private static void succeed(Object... args) {
    CliRun run = run(args);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static CliRun load() {
    return run("load", "--no-embed", "--force", SampleDigests.folder());
  }

  /** The same noise each time, over the whole file. */
  private static void damage(String name) throws IOException {
    Path file = new Home(home).neo4jData().resolve("databases/neo4j").resolve(name);
    byte[] noise = new byte[(int) Files.size(file)];
    new Random(3).nextBytes(noise);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise));
    }
  }

  private static void isSaid(CliRun run) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(run.err())
        .contains("damaged", "neo4j restore", "docs/neo4j.md#store-damaged")
        .doesNotContain("Exception", "\tat ", "internal error");
  }

  @Test
  void isSaidWithWhatToDoAndABackupMendsIt() throws IOException {
    OwnServer.settings(home);
    Path backup = home.resolve("good.dump");
    Path before = home.resolve("before.nq");
    Path after = home.resolve("after.nq");
    assertThat(load().exitCode()).isZero();
    succeed("export", "-o", before);
    succeed("neo4j", "stop");
    succeed("neo4j", "backup", backup);

    damage("neostore.relationshipstore.db"); // which is found when it is read
    isSaid(load());
    succeed("neo4j", "stop");
    damage("neostore.propertystore.db.strings"); // without which it does not start
    isSaid(run("neo4j", "start"));
    assertThat(OwnServer.of(home).status().pid()).as("nothing is left running").isEmpty();

    succeed("neo4j", "restore", backup);
    assertThat(load().exitCode()).isZero();
    succeed("export", "-o", after);
    assertThat(after).hasSameBinaryContentAs(before);
  }
}
