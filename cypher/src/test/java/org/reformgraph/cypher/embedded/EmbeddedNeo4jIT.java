package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.cypher.testing.SmallServer;

/**
 * The life of one embedded server, in order, since starts are what takes time; a second home stands
 * beside it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedNeo4jIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir private static Path directory;

  @AfterAll
  static void nothingIsLeftRunning() {
    first().stop(LIMIT);
    second().stop(LIMIT);
  }

  private static Home firstHome() {
    return new Home(directory.resolve("第一 home"));
  }

  private static EmbeddedNeo4j first() {
    return SmallServer.of(firstHome());
  }

  private static EmbeddedNeo4j second() {
    return SmallServer.of(secondHome());
  }

  private static Home secondHome() {
    return new Home(directory.resolve("second"));
  }

  @Test
  @Order(1)
  void twoStartsAtOnceStartOneServer() {
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.STOPPED);
    CompletableFuture<Neo4jConnection> one = CompletableFuture.supplyAsync(() -> start(first()));
    CompletableFuture<Neo4jConnection> other = CompletableFuture.supplyAsync(() -> start(first()));
    assertThat(one.join()).isEqualTo(other.join());
    Neo4jStatus status = first().status();
    assertThat(status.state()).isEqualTo(Neo4jStatus.State.RUNNING);
    assertThat(status.version())
        .hasValueSatisfying(version -> assertThat(version).startsWith("5.26"));
    assertThat(first().running()).isEqualTo(one.join());
    assertThat(firstHome().neo4jLogs().resolve("neo4j.log")).content().contains("Started.");
  }

  @Test
  @Order(2)
  void thePasswordIsForTheOwnerOnlyAndIsToldNowhere() throws IOException {
    Path file = firstHome().passwordFile();
    String password = Files.readString(file);
    assertThat(password).hasSize(24);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    assertThat(first().running().toString()).doesNotContain(password);
    assertThat(process().info().arguments().map(List::of).orElse(List.of()))
        .noneMatch(argument -> argument.contains(password));
    try (Stream<Path> paths = Files.walk(firstHome().root())) {
      assertThat(paths.filter(Files::isRegularFile).filter(path -> !path.equals(file)))
          .allSatisfy(
              path ->
                  assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                      .doesNotContain(password));
    }
  }

  @Test
  @Order(3)
  void theServerAnswersOnLoopbackOnlyAndAsksForThePassword() throws Exception {
    Neo4jConnection connection = first().running();
    HttpClient http = HttpClient.newHttpClient();
    assertThat(
            http.send(HttpRequest.newBuilder(connection.browser()).build(), BodyHandlers.ofString())
                .body())
        .contains("<title>Neo4j Browser</title>");
    URI query = connection.httpUri().resolve("/db/neo4j/query/v2");
    assertThat(
            http.send(
                    HttpRequest.newBuilder(query)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}"))
                        .build(),
                    BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(401);
    for (InetAddress address : outerAddresses()) {
      for (URI uri : List.of(connection.uri(), connection.httpUri())) {
        assertThat(listens(address, uri.getPort())).as("%s on %s", uri, address).isFalse();
      }
    }
  }

  private static List<InetAddress> outerAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private static boolean listens(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  @Order(4)
  void aPortThatIsTakenIsNamedWithWhoTookIt() {
    int port = first().running().uri().getPort();
    Home home = new Home(directory.resolve("unlucky"));
    EmbeddedNeo4j unlucky =
        SmallServer.of(home, Map.of(HomeSettings.BOLT_PORT, Integer.toString(port)));
    assertThatThrownBy(() -> start(unlucky))
        .hasMessageContaining("Port " + port + " is taken")
        .hasMessageContaining(HomeSettings.BOLT_PORT)
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.PORT_TAKEN));
    if (Files.exists(Path.of("/proc/net/tcp"))) {
      assertThatThrownBy(() -> start(unlucky)).hasMessageContaining("process " + process().pid());
    }
    assertThat(home.passwordFile()).doesNotExist();
  }

  @Test
  @Order(5)
  void aServerThatNobodyRecordedStillHoldsItsStore() throws IOException {
    Path record = ProcessRecord.file(firstHome());
    String recorded = Files.readString(record);
    Files.delete(record);
    try {
      for (ThrowingCallable work :
          List.<ThrowingCallable>of(
              () -> start(first()),
              () -> first().stop(LIMIT),
              () -> first().backup(directory.resolve("never"), StartListener.SILENT))) {
        assertThatThrownBy(work)
            .hasMessageContaining("is in use by")
            .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.STORE_IN_USE));
      }
    } finally {
      Files.writeString(record, recorded);
    }
  }

  @Test
  @Order(6)
  void twoHomesRunSideBySide() {
    Neo4jConnection here = first().running();
    Neo4jConnection there = start(second());
    assertThat(there.uri()).isNotEqualTo(here.uri());
    assertThat(there.password()).isNotEqualTo(here.password());
    write(there, "there");
    assertThat(names(here)).isEmpty();
    assertThat(names(there)).containsExactly("there");
    assertThat(second().stop(LIMIT)).isTrue();
    assertThat(second().stop(LIMIT)).isFalse();
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.RUNNING);
  }

  @Test
  @Order(7)
  void aKilledServerComesBackWithItsData() {
    write(first().running(), "before the kill");
    kill();
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.STOPPED);
    assertThat(ProcessRecord.file(firstHome())).as("a stale record").exists();
    assertThatThrownBy(() -> first().running())
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.NOT_RUNNING));
    assertThat(names(start(first()))).containsExactly("before the kill");
  }

  @Test
  @Order(8)
  void aBackupNeedsTheServerStopped() {
    Path backup = directory.resolve("running.dump");
    assertThatThrownBy(() -> first().backup(backup, StartListener.SILENT))
        .hasMessageContaining("neo4j stop")
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.RUNNING));
    assertThatThrownBy(() -> first().restore(backup, StartListener.SILENT))
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.RUNNING));
    assertThat(backup).doesNotExist();
  }

  @Test
  @Order(9)
  void aBackupOfAKilledServerHoldsItsLastWritesAndRestoresThem() throws IOException {
    Path backup = directory.resolve("备份/good.dump");
    write(first().running(), "last words");
    kill();
    first().backup(backup, StartListener.SILENT);
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.STOPPED);

    second().restore(backup, StartListener.SILENT);
    assertThat(names(start(second()))).containsExactly("before the kill", "last words");
    second().stop(LIMIT);

    Path half = directory.resolve("half.dump");
    byte[] whole = Files.readAllBytes(backup);
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    Path letter = Files.writeString(directory.resolve("letter.txt"), "not a backup at all");
    for (Path bad : List.of(half, letter, directory.resolve("nowhere.dump"))) {
      assertThatThrownBy(() -> first().restore(bad, StartListener.SILENT))
          .hasMessageContaining(bad.toString())
          .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.RESTORE_FAILED));
    }
    assertThat(names(start(first()))).containsExactly("before the kill", "last words");
  }

  /** The tool waits for the backup that it is to read, while the store is aside. */
  @Test
  @Order(10)
  void whatAKilledRestoreLeftIsUndoneBeforeABackupAndAnImport() throws IOException {
    first().stop(LIMIT);
    Process tool = leftRunning("database", "load", EmbeddedNeo4j.DATABASE, "--from-stdin");
    assertThat(SetAside.of(firstHome(), EmbeddedNeo4j.DATABASE)).isNotNull();

    assertThat(first().hasStore(StartListener.SILENT))
        .as("which an import must not replace")
        .isTrue();
    assertThat(tool.isAlive()).isFalse();

    assertThat(SetAside.of(firstHome(), EmbeddedNeo4j.DATABASE)).isNotNull();
    Path backup = directory.resolve("after a kill.dump");
    first().backup(backup, StartListener.SILENT);
    first().restore(backup, StartListener.SILENT);
    assertThat(names(start(first()))).containsExactly("before the kill", "last words");
  }

  private static Process leftRunning(String... words) throws IOException {
    ServerJava java =
        new ServerJava(
            firstHome(),
            HomeSettings.load(firstHome(), Map.of(), Map.of()),
            ServerClassPath.locate(System.getenv()));
    AdminTool tool = new AdminTool(java);
    return tool.start(
        tool.builder(words)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("tool.log").toFile()));
  }

  @Test
  @Order(11)
  void aPasswordThatDoesNotFitIsSaid() throws IOException {
    Path file = firstHome().passwordFile();
    String password = Files.readString(file);
    Files.writeString(file, "somethingElse");
    try {
      assertThatThrownBy(() -> first().status())
          .hasMessageContaining("does not take the password")
          .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.PASSWORD_REJECTED));
    } finally {
      Files.writeString(file, password);
    }
  }

  /** When somebody sets the clock, Linux says that all processes started at another time. */
  @Test
  @Order(12)
  void aServerIsKnownAgainAfterTheClockWasSet() throws IOException {
    assumeThat(process().info().arguments()).as("what the system tells of a process").isPresent();
    Neo4jConnection connection = first().running();
    ProcessRecord record = ProcessRecord.read(firstHome()).orElseThrow();
    long otherTime = record.startedMillis() - 7_000;

    new ProcessRecord(ProcessHandle.current().pid(), otherTime, record.ports()).write(firstHome());
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.STOPPED);
    assertThatThrownBy(() -> first().stop(LIMIT))
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.STORE_IN_USE));

    new ProcessRecord(record.pid(), otherTime, record.ports()).write(firstHome());
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.RUNNING);
    assertThat(start(first())).isEqualTo(connection);
    assertThat(new ProcessRecord(record.pid(), otherTime, record.ports()).process(secondHome()))
        .as("the server of another home")
        .isEmpty();
    assertThat(first().stop(LIMIT)).isTrue();
  }

  /** The first byte of a transaction log is the version of its format. */
  @Test
  @Order(13)
  void aStoreOfANewerVersionIsSaid() throws IOException {
    first().stop(LIMIT);
    Path log = firstHome().neo4jData().resolve("transactions/neo4j/neostore.transaction.db.0");
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
      file.writeByte(99);
    }
    assertThatThrownBy(() -> start(first()))
        .hasMessageContaining("newer Neo4j")
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.NEWER_STORE));
    assertThat(first().status().state()).isEqualTo(Neo4jStatus.State.STOPPED);
  }

  @Test
  @Order(14)
  void aSettingThatNeo4jDoesNotKnowIsShownFromItsLog() {
    EmbeddedNeo4j wrong =
        SmallServer.of(firstHome(), Map.of(HomeSettings.NEO4J_PREFIX + "no.such.setting", "1"));
    assertThatThrownBy(() -> start(wrong))
        .hasMessageContaining("no.such.setting")
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.START_FAILED));
  }

  @Test
  @Order(15)
  void aStoreWithoutItsPasswordIsNotStarted() throws IOException {
    Files.delete(firstHome().passwordFile());
    assertThatThrownBy(() -> start(first()))
        .hasMessageContaining(firstHome().passwordFile().toString())
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.PASSWORD_LOST));
  }

  private static Neo4jConnection start(EmbeddedNeo4j neo4j) {
    return neo4j.start(StartListener.SILENT);
  }

  private static ProcessHandle process() {
    return ProcessHandle.of(first().status().pid().orElseThrow()).orElseThrow();
  }

  /** As {@code kill -9} does. */
  private static void kill() {
    ProcessHandle process = process();
    assumeThat(process.supportsNormalTermination()).isTrue();
    process.destroyForcibly();
    process.onExit().join();
  }

  private static Problem problem(Throwable e) {
    return ((EmbeddedNeo4jException) e).problem();
  }

  private static void write(Neo4jConnection connection, String name) {
    try (Driver driver = connection.openDriver()) {
      driver
          .executableQuery("CREATE (:Kept {name: $name})")
          .withParameters(Map.of("name", name))
          .execute();
    }
  }

  private static List<String> names(Neo4jConnection connection) {
    try (Driver driver = connection.openDriver()) {
      return driver
          .executableQuery("MATCH (n:Kept) RETURN n.name AS name ORDER BY name")
          .execute()
          .records()
          .stream()
          .map(row -> row.get("name").asString())
          .toList();
    }
  }
}
