package org.reformgraph.spark.port;

import java.io.Serializable;
import java.util.List;

/**
 * What became of an input.
 *
 * @param input its path as the run calls it
 * @param reason why it was rejected, a stable code; null when it was not
 * @param message why it was rejected or ignored, in words; null when it was read
 * @param lines of the facts file, one a case
 */
public record Outcome(String input, Kind kind, String reason, String message, List<String> lines)
    implements Serializable {
  /** The ways in which an input can end. */
  public enum Kind {
    READ,
    REJECTED,
    IGNORED
  }
}
