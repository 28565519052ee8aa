package org.reformgraph.cypher.embedded;

import java.nio.file.Path;

/** Names a process in messages: its program and id, never its arguments, which may hold secrets. */
final class ProcessWords {

  private ProcessWords() {}

  static String describe(ProcessHandle process) {
    String program =
        process.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("");
    return program.isEmpty()
        ? "process " + process.pid()
        : "process " + process.pid() + " (" + program + ")";
  }
}
