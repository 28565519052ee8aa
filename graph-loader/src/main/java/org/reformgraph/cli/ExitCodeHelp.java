package org.reformgraph.cli;

/** The exit codes as help texts show them; see {@link ExitCode}. */
final class ExitCodeHelp {
  static final String HEADING = "Exit codes:";
  static final String OK = "  0  everything was done";
  static final String SOME_REJECTED =
      "  1  some inputs were rejected, or corrections failed; all else was done";
  static final String USAGE = "  2  the command line is wrong";
  static final String NO_DATABASE = "  3  the database cannot be reached or does not let us in";
  static final String FAILED = "  4  the run could not be finished (disk full, internal error)";
  static final String BELOW_RECORDED = "  5  a figure is below the recorded one";

  private ExitCodeHelp() {}
}
