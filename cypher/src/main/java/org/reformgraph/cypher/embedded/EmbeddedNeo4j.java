package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * The embedded Neo4j of one home, in a process of its own that outlives ours.
 *
 * <p>Every method may be called while other programs, or other threads, use the same home: they
 * take turns. All of them throw {@link EmbeddedNeo4jException} when the server cannot be used.
 */
public final class EmbeddedNeo4j {

  /** The one user of the embedded server. */
  public static final String USER = "neo4j";

  /** The one database of the embedded server. */
  public static final String DATABASE = "neo4j";

  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

  private final Home home;
  private final HomeSettings settings;
  private final Map<String, String> environment;

  /**
   * The server of a home; nothing is started yet.
   *
   * @param environment the environment variables, which may name the server's class path
   */
  public EmbeddedNeo4j(Home home, HomeSettings settings, Map<String, String> environment) {
    this.home = home;
    this.settings = settings;
    this.environment = Map.copyOf(environment);
  }

  /** Starts the server unless it runs already, and waits until it takes our password. */
  public Neo4jConnection start(StartListener listener) {
    return alone(listener, () -> startNow(listener));
  }

  private Neo4jConnection startNow(StartListener listener) throws IOException {
    Optional<ProcessRecord> living = living();
    if (living.isEmpty()) {
      return new Neo4jStart(java(), listener).inBackground();
    }
    ProcessRecord record = living.get();
    FirstAnswer answer = new FirstAnswer(home, settings);
    Optional<String> failure = answer.failure(record.ports());
    if (failure.isEmpty()) {
      return answer.await(record.handle(home), record.ports(), ServerLog.mark(home));
    }
    listener.step("Neo4j has failed (" + failure.get() + "): starting it again");
    ServerProcess.kill(record.handle(home));
    return new Neo4jStart(java(), listener).inBackground();
  }

  /**
   * Runs the server on our terminal until it ends; it ends with us.
   *
   * @return the exit code of its process
   */
  public int console(StartListener listener) {
    Process process = alone(listener, () -> startOnTerminal(listener));
    Thread end = new Thread(() -> endWithUs(process), "end-neo4j");
    Runtime.getRuntime().addShutdownHook(end);
    return Waiting.exitCode(process);
  }

  private Process startOnTerminal(StartListener listener) throws IOException {
    requireNoProcess();
    return new Neo4jStart(java(), listener).inForeground();
  }

  /** A signal to us alone has not reached the server yet; a second one does it no harm. */
  private static void endWithUs(Process process) {
    process.destroy();
    Waiting.exitCode(process);
  }

  /**
   * Stops the server and waits until its process has ended.
   *
   * @param limit how long to wait
   * @return whether there was one to stop
   */
  public boolean stop(Duration limit) {
    return alone(StartListener.SILENT, () -> stopNow(limit));
  }

  private boolean stopNow(Duration limit) throws IOException {
    Optional<ProcessRecord> living = living();
    if (living.isPresent()) {
      end(living.get(), limit);
    } else {
      StoreLock.requireFree(home);
    }
    ProcessRecord.delete(home);
    return living.isPresent();
  }

  /**
   * A server whose disk is full does not end when it is asked to: it tries to write its store until
   * there is room, and then adds to its log what damages it. Killed, it finds a log that just ends.
   */
  private void end(ProcessRecord record, Duration limit) throws IOException {
    if (new DiskSpace(home).isUsedUp() || hasFailed(record)) {
      ServerProcess.kill(record.handle(home));
    } else {
      ServerProcess.end(record.handle(home), limit);
    }
  }

  private boolean hasFailed(ProcessRecord record) {
    try {
      return new FirstAnswer(home, settings).failure(record.ports()).isPresent();
    } catch (EmbeddedNeo4jException e) {
      return false; // who has lost the password can still stop it
    }
  }

  /** How the server is doing; never starts anything. */
  public Neo4jStatus status() {
    Optional<ProcessRecord> living = living();
    Optional<Neo4jConnection> connection = living.map(record -> connection(home, record.ports()));
    Optional<String> version = connection.flatMap(Probe::version);
    return new Neo4jStatus(
        home,
        Neo4jStatus.State.of(living.isPresent(), version.isPresent()),
        version,
        living.map(ProcessRecord::pid),
        connection,
        home.passwordFile());
  }

  /** The running server; throws when it does not run. Never starts anything. */
  public Neo4jConnection running() {
    Neo4jStatus status = status();
    if (status.state() != Neo4jStatus.State.RUNNING) {
      throw new EmbeddedNeo4jException(
          Problem.NOT_RUNNING,
          "The Neo4j of "
              + home.root()
              + " is not running. Start it with `reformgraph neo4j start`.");
    }
    return status.connection().orElseThrow();
  }

  /**
   * Writes a backup of the stopped server's store.
   *
   * @param file what to write; replaced when it exists, and only by a whole backup
   */
  public void backup(Path file, StartListener listener) {
    alone(
        listener,
        () -> {
          requireNoProcess();
          StoreArchive archive = archive();
          if (!archive.write(file)) {
            recover(listener);
            archive.write(file);
          }
          return file;
        });
  }

  /** A server that was killed recovers its store when it starts. */
  private void recover(StartListener listener) throws IOException {
    listener.step("Neo4j was not stopped cleanly: starting it once to recover the store");
    new Neo4jStart(java(), listener).inBackground();
    stopNow(STOP_LIMIT);
  }

  /** Replaces the stopped server's store by a backup's; leaves it as it is when that fails. */
  public void restore(Path file, StartListener listener) {
    alone(
        listener,
        () -> {
          requireNoProcess();
          StoreArchive archive = archive();
          archive.requireBackup(file);
          archive.read(file);
          return file;
        });
  }

  /**
   * Replaces the stopped server's store by one that Neo4j's import tool makes of files; leaves it
   * as it is when that fails, or when one of the server's ports is taken before it begins. The
   * server is not started.
   *
   * @param folder the directory to run the tool in
   * @param words what the tool is told, without the options that the embedded server needs; they
   *     name the database {@link #DATABASE}
   */
  public void importFiles(Path folder, List<String> words, StartListener listener) {
    alone(
        listener,
        () -> {
          requireNoProcess();
          ServerJava java = java();
          Files.createDirectories(home.neo4j());
          Files.createDirectories(home.neo4jLogs());
          // a port that is taken is said before the old store goes, not when the new one starts
          ServerConfiguration.write(home, settings, Ports.choose(settings));
          new StoreImport(home, new AdminTool(java)).run(folder, words);
          return folder;
        });
  }

  /** Whether there is a store, which may be empty. */
  public boolean hasStore(StartListener listener) {
    return alone(
        listener,
        () -> {
          if (living().isEmpty()) {
            requireNoProcess();
          }
          return Files.isDirectory(home.neo4jData().resolve("databases").resolve(DATABASE));
        });
  }

  private StoreArchive archive() throws IOException {
    ServerJava java = java();
    ServerConfiguration.write(home, settings, new Ports(settings.boltPort(), settings.httpPort()));
    return new StoreArchive(home, new AdminTool(java));
  }

  /** Throws when the server is running. */
  public void requireStopped() {
    alone(
        StartListener.SILENT,
        () -> {
          requireNoProcess();
          return home;
        });
  }

  /** Without a server the store is as it was when no program has been killed at its work. */
  private void requireNoProcess() throws IOException {
    if (living().isPresent()) {
      throw new EmbeddedNeo4jException(
          Problem.RUNNING,
          "The Neo4j of "
              + home.root()
              + " is running, but has to be stopped for this. Run `reformgraph neo4j stop` first, or"
              + " add --restart.");
    }
    StoreLock.requireFree(home);
    SetAside.recover(home, DATABASE);
  }

  private ServerJava java() {
    return new ServerJava(home, settings, ServerClassPath.locate(environment));
  }

  private Optional<ProcessRecord> living() {
    return ProcessRecord.read(home).filter(record -> record.process(home).isPresent());
  }

  static Neo4jConnection connection(Home home, Ports ports) {
    return new Neo4jConnection(
        URI.create("bolt://127.0.0.1:" + ports.bolt()),
        URI.create("http://localhost:" + ports.http()),
        USER,
        Password.read(home.passwordFile()));
  }

  /** What is done while no other program starts or stops this server. */
  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T alone(StartListener listener, Work<T> work) {
    try (HomeLock lock = HomeLock.take(home, listener)) {
      return work.run();
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          Problem.HOME_UNUSABLE,
          "The home "
              + home.root()
              + " cannot be used: "
              + trouble(e)
              + ". Make it yours to write, or choose another by REFORMGRAPH_HOME.",
          e);
    }
  }

  /** The system's messages are often the bare path. */
  private static String trouble(IOException e) {
    if (e instanceof FileSystemException file) {
      String reason = file.getReason() == null ? "no access" : file.getReason();
      return reason + " (" + file.getFile() + ")";
    }
    return e.getMessage();
  }
}
