package org.reformgraph.propose;

/** A language model gave no answer, or none that can be read. */
public final class LanguageModelException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what happened, for the user; holds no part of a key
   */
  public LanguageModelException(String message) {
    super(message);
  }

  public LanguageModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
