package org.reformgraph.load;

/** Nothing can be loaded. The message says why and what to do. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Kind {
    /** The database does not answer, or does not let us in. */
    DATABASE,
    /** Lexicon, corrections or settings of the home cannot be used. */
    SETTINGS,
    /** Something else, such as a full disk. */
    FAILED
  }

  private final Kind kind;

  public IntakeException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
