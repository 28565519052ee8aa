package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
   * Ends what works on the store still though the program that ran it was killed. (Where this does
   * not find it, on Windows, its open files keep the store from being changed.)
   */
  static void endLeft(Home home) {
    Path arguments = ServerJava.adminArguments(home);
    ProcessHandle.allProcesses()
        .filter(process -> ServerJava.isStartedWith(arguments, process))
        .forEach(ServerProcess::kill);
  }

  /** Runs a command that reads and writes no stream. */
  Result run(String... words) throws IOException {
    return finish(builder(words).redirectErrorStream(true).start());
  }

  /** Runs a command that writes what it makes to the file. */
  Result runTo(Path output, String... words) throws IOException {
    return finish(builder(words).redirectOutput(output.toFile()).start());
  }

  /** Runs a command that reads the file. */
  Result runFrom(Path input, String... words) throws IOException {
    return finish(builder(words).redirectInput(input.toFile()).redirectErrorStream(true).start());
  }

  /** Runs a command that reads and writes no stream, in a directory of its choice. */
  Result runIn(Path directory, List<String> words) throws IOException {
    return finish(
        builder(words.toArray(String[]::new))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start());
  }

  private ProcessBuilder builder(String... words) throws IOException {
    return ServerProcess.builder(java.home(), java.admin(List.of(words)))
        .redirectInput(Redirect.PIPE);
  }

  private static Result finish(Process process) throws IOException {
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
