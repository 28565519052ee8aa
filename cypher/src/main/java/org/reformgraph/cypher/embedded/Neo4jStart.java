package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/** One start of the server of a home, from the checks before it to the first answer. */
final class Neo4jStart {

  private final Home home;
  private final HomeSettings settings;
  private final ServerJava java;
  private final StartListener listener;

  Neo4jStart(ServerJava java, StartListener listener) {
    this.home = java.home();
    this.settings = java.settings();
    this.java = java;
    this.listener = listener;
  }

  /** Starts the server in the background and waits until it answers. */
  Neo4jConnection inBackground() throws IOException {
    Ports ports = prepare();
    listener.step("Starting Neo4j on port " + ports.bolt());
    ServerLog log = ServerLog.mark(home);
    ServerProcess process = ServerProcess.detached(home, java.server(true, List.of()));
    ProcessRecord.of(process.handle(), ports).write(home);
    return new FirstAnswer(home, settings).await(process.handle(), ports, log);
  }

  /** Starts the server as our child, on our terminal; does not wait. */
  Process inForeground() throws IOException {
    Ports ports = prepare();
    Process process = ServerProcess.attached(home, java.server(false, List.of("--console-mode")));
    ProcessRecord.of(process.toHandle(), ports).write(home);
    return process;
  }

  /** Checks all that can be checked beforehand, and writes what the server reads. */
  private Ports prepare() throws IOException {
    Files.createDirectories(home.neo4j());
    Files.createDirectories(home.neo4jLogs());
    JavaVersion.requireFit(java.jdk());
    StoreLock.requireFree(home);
    new DiskSpace(home).requireEnough();
    Ports ports = Ports.choose(settings);
    ServerConfiguration.write(home, settings, ports);
    SetAside.recover(home, EmbeddedNeo4j.DATABASE);
    readyPassword();
    return ports;
  }

  /** The server takes a password from outside only before its first start. */
  private void readyPassword() throws IOException {
    Path file = home.passwordFile();
    if (Files.exists(home.neo4jData().resolve("databases").resolve("system"))) {
      Password.read(file);
      return;
    }
    if (!Files.exists(file)) {
      listener.step("Making a password, kept in " + file);
      Password.create(file);
    }
    AdminTool.Result result = new AdminTool(java).run("dbms", "set-initial-password", "@" + file);
    if (!result.succeeded()) {
      throw new EmbeddedNeo4jException(
          Problem.START_FAILED,
          "Neo4j did not take its first password. Its tool says:\n" + result.messages());
    }
  }
}
