package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformgraph.cypher.home.Home;

/**
 * Neo4j's own administration tool, on the stopped server's store.
 *
 * @param java what runs it
 */
record AdminTool(ServerJava java) {

  /**
   * What a run has left.
   *
   * @param exitCode 0 when all went well
   * @param messages what it said, frames of stack traces left out
   */
  record Result(int exitCode, String messages) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  /**
   * Ends what works on the store still though the program that ran it was killed. (Where the system
   * does not tell what a process was started with, on Windows, its open files keep the store from
   * being changed.)
   */
  static void endLeft(Home home) throws IOException {
    Path file = pid(home);
    if (Files.exists(file)) {
      Optional.of(Files.readString(file))
          .filter(pid -> pid.matches("[0-9]{1,18}")) // else a crash of the machine cut it short
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
          .filter(process -> ServerJava.isStartedWith(ServerJava.adminArguments(home), process))
          .ifPresent(ServerProcess::kill);
      Files.delete(file);
    }
  }

  private static Path pid(Home home) {
    return home.neo4jRun().resolve("admin.pid");
  }

  /** Runs a command that reads and writes no stream. */
  Result run(String... words) throws IOException {
    return finish(builder(words).redirectErrorStream(true));
  }

  /** Runs a command that writes what it makes to the file. */
  Result runTo(Path output, String... words) throws IOException {
    return finish(builder(words).redirectOutput(output.toFile()));
  }

  /** Runs a command that reads the file. */
  Result runFrom(Path input, String... words) throws IOException {
    return finish(builder(words).redirectInput(input.toFile()).redirectErrorStream(true));
  }

  /** Runs a command that reads and writes no stream, in a directory of its choice. */
  Result runIn(Path directory, List<String> words) throws IOException {
    return finish(
        builder(words.toArray(String[]::new))
            .directory(directory.toFile())
            .redirectErrorStream(true));
  }

  ProcessBuilder builder(String... words) throws IOException {
    return ServerProcess.builder(java.home(), java.admin(List.of(words)))
        .redirectInput(Redirect.PIPE);
  }

  /** Starts a command that {@link #endLeft} can find. */
  Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    try {
      Files.writeString(pid(java.home()), Long.toString(process.pid()));
      return process;
    } catch (IOException e) {
      ServerProcess.kill(process.toHandle()); // else it would go on without us
      throw e;
    }
  }

  private Result finish(ProcessBuilder builder) throws IOException {
    Process process = start(builder);
    process.getOutputStream().close();
    String said = new String(messages(process), StandardCharsets.UTF_8);
    return new Result(
        Waiting.exitCode(process),
        said.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
            .collect(Collectors.joining("\n")));
  }

  /**
   * Where standard output goes to a file, that stream is empty here and the messages are on the
   * other one.
   */
  private static byte[] messages(Process process) throws IOException {
    byte[] said = process.getInputStream().readAllBytes();
    return said.length > 0 ? said : process.getErrorStream().readAllBytes();
  }
}
