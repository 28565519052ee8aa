package org.reformgraph.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day that files are dated with: {@code SOURCE_DATE_EPOCH} when it is set, so that the same
 * graph can be written again to the same bytes (https://reproducible-builds.org).
 */
final class Today {
  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private Today() {}

  static LocalDate of(Terminal terminal) {
    return LocalDate.now(clock(terminal));
  }

  private static Clock clock(Terminal terminal) {
    String seconds = terminal.env(VARIABLE);
    if (seconds == null) {
      return terminal.clock();
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    } catch (NumberFormatException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, VARIABLE + ": '" + seconds + "' is no number of seconds since 1970", e);
    }
  }
}
