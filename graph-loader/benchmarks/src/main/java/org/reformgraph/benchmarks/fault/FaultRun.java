package org.reformgraph.benchmarks.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.benchmarks.process.Command;
import org.reformgraph.cli.ExitCode;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.cypher.loads.LoadCount;

/**
 * Kills a load, or the database under it, at random moments ({@code kill -9}), loads again, and
 * holds the graph against that of loads that nobody disturbed: by the bytes of its export, which
 * the same graph gives again.
 */
public final class FaultRun {
  private static final String LOAD = "load";
  private static final String KILLS = "50";
  private static final String CASES = "400";
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final int LOOK_AGAIN_MS = 50;
  private static final Config SILENT = Config.builder().withLogging(Logging.none()).build();

  private final Command command;
  private final Archive archive;
  private final Random random = new Random(11);
  private Duration undisturbed = Duration.ZERO;
  private Duration afterFirstWrite = Duration.ZERO;

  private FaultRun(Command command, Archive archive) {
    this.command = command;
    this.archive = archive;
  }

  /**
   * @param args how often a load is to be killed (50 when left out), and how often the database
   *     under one (a fifth of that); how many cases the archive has (400)
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int loader = Integer.parseInt(args.length > 0 ? args[0] : KILLS);
    int database = args.length > 1 ? Integer.parseInt(args[1]) : loader / 5;
    int cases = Integer.parseInt(args.length > 2 ? args[2] : CASES);
    try (Workplace workplace = Workplace.of(null)) {
      Command command = Command.ofJar(workplace.file("home")).within(LIMIT).atFreePorts();
      FaultRun run = new FaultRun(command, Archive.made(workplace.file("made"), cases));
      try {
        run.all(loader, database);
      } finally {
        command.run("neo4j", "stop");
      }
    }
  }

  private void all(int loader, int database) throws IOException, InterruptedException {
    command.succeed("neo4j", "start");
    String first = undisturbed(false);
    String later = undisturbed(true);
    require(first.equals(undisturbed(false)), "two undisturbed loads differ");
    require(!first.equals(later), "both versions are the same");
    int killed = 0;
    int loads = 0;
    while (killed < loader) { // some come through before their moment
      boolean version = loads++ % 2 == 0;
      killed += loaderKilled(version) ? 1 : 0;
      require(graphOf(version).equals(version ? later : first), "after load " + loads);
      System.err.printf("loader killed %d times in %d loads%n", killed, loads);
    }
    System.out.printf(
        "loader     killed %d times in %d loads of some %.1f s: the same graph each time%n",
        killed, loads, undisturbed.toMillis() / 1e3);
    int failed = 0;
    int kills = 0;
    while (failed < database) { // some come before a load writes, or after it did
      boolean version = (kills++ + loads) % 2 == 0;
      failed += databaseKilled(version, random.nextBoolean()) ? 1 : 0;
      require(graphOf(version).equals(version ? later : first), "after database kill " + kills);
      System.err.printf("database killed under %d of %d loads while they wrote%n", failed, kills);
    }
    System.out.printf(
        "database   killed under %d of %d loads while they wrote, which said that nobody answers: the same graph each time%n",
        failed, kills);
  }

  private String undisturbed(boolean later) throws IOException, InterruptedException {
    archive.hold(later);
    long start = System.nanoTime();
    command.succeed(load());
    undisturbed = Duration.ofNanos(System.nanoTime() - start);
    afterFirstWrite = undisturbed; // until one that is waited for tells
    return export();
  }

  private String[] load() {
    return new String[] {LOAD, "--no-embed", "--quiet", archive.folder().toString()};
  }

  /**
   * Whether the load was still under way when it was killed. One that came through tells how long a
   * load takes by now.
   */
  private boolean loaderKilled(boolean later) throws IOException, InterruptedException {
    archive.hold(later);
    long start = System.nanoTime();
    Process load = command.start(load());
    if (load.waitFor(moment(undisturbed), TimeUnit.MILLISECONDS)) {
      undisturbed = Duration.ofNanos(System.nanoTime() - start);
      return false;
    }
    load.destroyForcibly().waitFor();
    return true;
  }

  /**
   * Whether the load had begun to write and failed by it: it may have ended before, have had
   * nothing written yet, or have begun so late that it started the database itself.
   *
   * @param writing whether to wait until it writes, else any moment of it will do
   */
  private boolean databaseKilled(boolean later, boolean writing)
      throws IOException, InterruptedException {
    archive.hold(later);
    Process load = command.start(load());
    if (writing) {
      untilItWrites(load);
    }
    long start = System.nanoTime();
    if (load.waitFor(moment(writing ? afterFirstWrite : undisturbed), TimeUnit.MILLISECONDS)) {
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      afterFirstWrite = writing ? took : afterFirstWrite;
      undisturbed = writing ? undisturbed : took;
    }
    ProcessHandle server = server();
    server.destroyForcibly();
    server.onExit().join();
    require(load.waitFor(10, TimeUnit.MINUTES), "the load hangs without its database");
    int code = load.exitValue();
    require(
        code == ExitCode.OK || code == ExitCode.NO_DATABASE,
        "a load whose database was killed ended with exit code " + code);
    command.succeed("neo4j", "start");
    return code == ExitCode.NO_DATABASE && isHalfWritten();
  }

  private void untilItWrites(Process load) throws InterruptedException {
    try (Driver driver = driver()) {
      boolean ended = false;
      while (!ended && LoadCount.read(driver).settled()) {
        ended = load.waitFor(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
      }
    }
  }

  /** All loads before have come to their end, so that it is the last one that has not. */
  private boolean isHalfWritten() {
    try (Driver driver = driver()) {
      return !LoadCount.read(driver).settled();
    }
  }

  private Driver driver() {
    return neo4j().running().openDriver(SILENT);
  }

  private long moment(Duration within) {
    return random.nextLong(Math.max(1, within.toMillis()));
  }

  private ProcessHandle server() {
    return ProcessHandle.of(neo4j().status().pid().orElseThrow()).orElseThrow();
  }

  private EmbeddedNeo4j neo4j() {
    Home home = new Home(command.home());
    return new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), Map.of()), System.getenv());
  }

  /** Loads what is left, and says what the graph is then. */
  private String graphOf(boolean later) throws IOException, InterruptedException {
    archive.hold(later);
    command.succeed(load());
    return export();
  }

  private String export() throws IOException, InterruptedException {
    Path file = command.home().resolve("graph.nq");
    command.succeed("export", "--quiet", "--out", file.toString());
    String digest = digest(Files.readAllBytes(file));
    System.err.printf(Locale.ROOT, "%s  %,d bytes%n", digest, Files.size(file));
    return digest;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void require(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IllegalStateException("FAILED: " + what + "\n" + command.lastWords(LOAD));
    }
  }
}
