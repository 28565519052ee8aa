package org.reformgraph.compare;

/** What was named cannot be compared; the message says why. */
public final class BadComparisonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String zh;

  BadComparisonException(String parameter, String zh, String en) {
    super(en);
    this.parameter = parameter;
    this.zh = zh;
  }

  /** What is wrong: {@code regions} or {@code topic}. */
  public String parameter() {
    return parameter;
  }

  /** The message in Chinese. */
  public String zh() {
    return zh;
  }
}
