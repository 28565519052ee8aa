package org.reformgraph.lexicon;

import java.util.List;

/** A user's lexicon that cannot be used. */
public final class BadLexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** More would hide what is at the top; mending these often mends the others. */
  private static final int MOST_SHOWN = 40;

  private final transient List<String> problems;

  BadLexiconException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<String> problems) {
    StringBuilder message = new StringBuilder("the lexicon cannot be used:");
    problems.stream().limit(MOST_SHOWN).forEach(p -> message.append("\n  ").append(p));
    if (problems.size() > MOST_SHOWN) {
      message.append("\n  … and ").append(problems.size() - MOST_SHOWN).append(" more");
    }
    return message.toString();
  }

  /** Each with file, line and what is expected, in the order of files and lines. */
  public List<String> problems() {
    return problems;
  }
}
