package org.reformgraph.benchmarks.soak;

import java.net.URI;

/** The server answered, but not as it should have. */
final class WrongAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 300;

  private final int status;

  /**
   * @param said the answer, of which the beginning is shown
   */
  WrongAnswerException(int status, URI address, String said) {
    super(address + " was answered " + status + ": " + beginning(said));
    this.status = status;
  }

  private static String beginning(String said) {
    return said.substring(0, Math.min(SHOWN, said.length()));
  }

  int status() {
    return status;
  }
}
