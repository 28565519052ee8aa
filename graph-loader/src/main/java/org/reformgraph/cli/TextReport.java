package org.reformgraph.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.reformgraph.pipeline.Rejection;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.RunSummary;

/** Tells of a run in words, with a line of progress when somebody is looking. */
final class TextReport implements Report {
  private final CommonOptions options;
  private final PrintStream err;
  private final PrintStream summary;
  private final ProgressLine progress;

  TextReport(CommonOptions options, Terminal terminal, PrintStream summary) {
    this.options = options;
    this.err = terminal.err();
    this.summary = summary;
    this.progress = new ProgressLine(err, reader(options, terminal));
  }

  private static ProgressLine.Reader reader(CommonOptions options, Terminal terminal) {
    if (options.quiet) {
      return ProgressLine.Reader.NOBODY;
    }
    return terminal.interactiveErr() ? ProgressLine.Reader.TERMINAL : ProgressLine.Reader.LOG;
  }

  @Override
  public void note(String message) {
    if (!options.quiet) {
      say(message);
    }
  }

  @Override
  public void warn(String message) {
    say("warning: " + message);
  }

  @Override
  public void done(Result result) {
    if (result instanceof Result.Rejected rejected) {
      rejected(rejected.rejection());
    } else if (options.verbose) {
      say(describe(result));
    }
    progress.step(result);
  }

  private void rejected(Rejection rejection) {
    say("rejected: " + rejection.input() + " [" + rejection.reason() + "] " + rejection.message());
    if (options.verbose && rejection.cause() != null) {
      rejection.cause().printStackTrace(err);
    }
  }

  private static String describe(Result result) {
    if (result instanceof Result.Found found) {
      return "read: " + found.input() + " (" + found.document().cases().size() + " cases)";
    }
    if (result instanceof Result.Ignored ignored) {
      return "ignored: " + ignored.input() + " (" + ignored.why() + ")";
    }
    return "unchanged: " + result.input();
  }

  private void say(String line) {
    progress.above(line);
  }

  @Override
  public void total(LongSupplier count) {
    progress.begin(count);
  }

  @Override
  public void summary(RunSummary run) {
    progress.close();
    if (!options.quiet) {
      SummaryText.of(run).forEach(summary::println);
    }
  }

  @Override
  public void close() {
    progress.close();
  }
}
