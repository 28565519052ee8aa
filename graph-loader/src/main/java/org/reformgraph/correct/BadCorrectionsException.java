package org.reformgraph.correct;

import java.util.List;

/** A corrections file that cannot be used. */
public final class BadCorrectionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** More would hide what is at the top. */
  private static final int MOST_SHOWN = 40;

  private final transient List<String> problems;

  BadCorrectionsException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<String> problems) {
    StringBuilder message = new StringBuilder("the corrections cannot be used:");
    problems.stream().limit(MOST_SHOWN).forEach(p -> message.append("\n  ").append(p));
    if (problems.size() > MOST_SHOWN) {
      message.append("\n  … and ").append(problems.size() - MOST_SHOWN).append(" more");
    }
    return message.toString();
  }

  /** Each with file, line and what is expected, in the order of the lines. */
  public List<String> problems() {
    return problems;
  }
}
