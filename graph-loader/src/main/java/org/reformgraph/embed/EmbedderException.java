package org.reformgraph.embed;

/** No vectors can be made; the message says by what model, and why. */
public final class EmbedderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EmbedderException(String message, Throwable cause) {
    super(message, cause);
  }
}
