package org.reformgraph.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one line for the user and an exit code. */
final class FailureReport implements IExecutionExceptionHandler {
  private final Terminal terminal;

  FailureReport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    terminal.err().println("reformgraph: " + message(e));
    if (arguments.hasMatchedOption("--verbose")) {
      e.printStackTrace(terminal.err());
    } else if (!isForeseen(e)) {
      terminal.err().println("Run it again with --verbose for the whole story.");
    }
    return e instanceof CommandFailedException failed ? failed.exitCode() : ExitCode.FAILED;
  }

  private static boolean isForeseen(Exception e) {
    return e instanceof CommandFailedException;
  }

  private static String message(Exception e) {
    if (isForeseen(e) && e.getMessage() != null) {
      return e.getMessage();
    }
    String kind = e instanceof IOException ? "" : "internal error: ";
    return kind + e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
