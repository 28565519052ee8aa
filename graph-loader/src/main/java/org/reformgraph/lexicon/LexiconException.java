package org.reformgraph.lexicon;

/** A data file of the lexicon that cannot be used; the message names file, line and remedy. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
