package org.reformgraph.read;

/** An input that cannot be loaded: it is reported and counted, and the run goes on. */
public final class RejectedInputException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why an input was rejected: a stable code that reports are counted under. */
  public enum Reason {
    NOT_FOUND,
    UNREADABLE,
    EMPTY,
    NO_TEXT_LAYER,
    ENCRYPTED,
    UNSUPPORTED_FORMAT,
    BROKEN_FORMAT,
    UNKNOWN_ENCODING,
    TOO_LARGE,
    /** It was not done within the time that a document may take. */
    TOO_SLOW,
    ZIP_BOMB,
    UNSAFE_ZIP_ENTRY,
    /** Another input of the run has the same collection and path, so the same identity. */
    NAME_CLASH,
    BAD_FACTS,
    FAILED
  }

  private final Reason reason;

  public RejectedInputException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public RejectedInputException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
