package org.reformgraph.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.reformgraph.pipeline.RunListener;
import org.reformgraph.pipeline.RunSummary;

/** Tells the user of a run. */
interface Report extends RunListener, AutoCloseable {
  /** Something worth knowing. */
  void note(String message);

  /** Something that may need attention. */
  void warn(String message);

  /**
   * A way to find out how many inputs there will be; used beside the run, if at all.
   *
   * @param count gives 0 when it cannot be told
   */
  void total(LongSupplier count);

  /** What the run came to. */
  void summary(RunSummary summary);

  /** Clears what is only shown while the run goes on. */
  @Override
  void close();

  /**
   * The report that the options ask for.
   *
   * @param summary where the summary goes
   */
  static Report of(CommonOptions options, Terminal terminal, PrintStream summary) {
    return options.logFormat == CommonOptions.LogFormat.JSON
        ? new JsonReport(terminal.err(), summary, options.quiet, terminal.clock())
        : new TextReport(options, terminal, summary);
  }
}
