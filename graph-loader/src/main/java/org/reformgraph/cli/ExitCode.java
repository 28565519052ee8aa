package org.reformgraph.cli;

/** What the process's exit code says; documented in every command's help. */
public final class ExitCode {
  /** Everything was done. */
  public static final int OK = 0;

  /** Some inputs were rejected, or corrections could not be done; all else was done. */
  public static final int SOME_REJECTED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The database cannot be reached, or does not let us in. */
  public static final int NO_DATABASE = 3;

  /** The run could not be finished: disk full, a file that cannot be written, an internal error. */
  public static final int FAILED = 4;

  /** A figure is below the recorded one. */
  public static final int BELOW_RECORDED = 5;

  private ExitCode() {}
}
