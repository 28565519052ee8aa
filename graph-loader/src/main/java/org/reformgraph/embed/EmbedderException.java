package org.reformgraph.embed;

/** No vectors can be made; the message says by what model, and why. */
public sealed class EmbedderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EmbedderException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The process ends: nothing is asked of the model any more. */
  public static final class Stopped extends EmbedderException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
      super("the process is ending", null);
    }
  }
}
