package org.reformgraph.pipeline;

import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * An input that was not loaded.
 *
 * @param input its path as the run calls it
 * @param message why, and what to do
 * @param cause the failure behind it; null when there is nothing more to tell
 */
public record Rejection(String input, Reason reason, String message, Throwable cause) {
  static Rejection of(String input, RejectedInputException e) {
    return new Rejection(input, e.reason(), e.getMessage(), e.getCause());
  }

  /** For a failure that no stage foresaw. */
  static Rejection unforeseen(String input, Throwable e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return new Rejection(input, Reason.FAILED, e.getClass().getSimpleName() + message, e);
  }
}
