package org.reformgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.reformgraph.cypher.embedded.EmbeddedNeo4jException;
import org.reformgraph.cypher.home.SettingsException;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.lexicon.LexiconException;
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
    for (Throwable then : e.getSuppressed()) {
      if (then instanceof EmbeddedNeo4jException embedded) {
        terminal.err().println("reformgraph: After that: " + message(embedded));
      }
    }
    if (arguments.hasMatchedOption("--verbose")) {
      e.printStackTrace(terminal.err());
    } else if (exitCode(e) == ExitCode.FAILED) {
      terminal.err().println("Run it again with --verbose for the whole story.");
    }
    return exitCode(e);
  }

  private static int exitCode(Exception e) {
    if (e instanceof CommandFailedException failed) {
      return failed.exitCode();
    }
    if (e instanceof EmbeddedNeo4jException) {
      return ExitCode.NO_DATABASE;
    }
    return e instanceof SettingsException || e instanceof LexiconException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private static String message(Exception e) {
    if (e instanceof EmbeddedNeo4jException embedded) {
      return e.getMessage() + "\nSee " + embedded.problem().documentation();
    }
    if (exitCode(e) != ExitCode.FAILED || e instanceof CommandFailedException) {
      return e.getMessage();
    }
    if (e instanceof IOException io) {
      return FileTrouble.sentence(io);
    }
    if (e instanceof UncheckedIOException unchecked) {
      String said = unchecked.getMessage();
      boolean bare = said == null || said.equals(unchecked.getCause().toString());
      return bare ? FileTrouble.sentence(unchecked.getCause()) : said;
    }
    return "internal error: " + e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
