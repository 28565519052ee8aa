package org.reformgraph.sparql;

/**
 * How deep the groups of a query stand in each other, read off its text: to parse very deep ones
 * and to prepare them takes longer the deeper they are, and nothing would end it.
 */
final class Nesting {
  /** No question needs as many. */
  static final int MOST = 100;

  private static final String NOT_IN_IRI = "<\"{}|^`\\";

  private final String text;
  private int at;

  private Nesting(String text) {
    this.text = text;
  }

  /**
   * Makes sure that a query is not nested too deeply to be looked at.
   *
   * @throws RefusedQueryException when it is
   */
  static void require(String query) {
    if (new Nesting(query).depth() > MOST) {
      throw new RefusedQueryException(
          "the query is nested too deeply: groups may stand in groups %d times at most"
              .formatted(MOST));
    }
  }

  private int depth() {
    int depth = 0;
    int deepest = 0;
    for (at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '{' -> deepest = Math.max(deepest, ++depth);
        case '}' -> depth--;
        case '#' -> toEndOfLine();
        case '<' -> toEndOfIri();
        case '"', '\'' -> toEndOfString();
        default -> {}
      }
    }
    return deepest;
  }

  private void toEndOfLine() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  /** Stays where it is at a sign that only means "less than". */
  private void toEndOfIri() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      if (NOT_IN_IRI.indexOf(text.charAt(end)) >= 0) {
        return;
      }
      end++;
    }
    if (end < text.length() && text.charAt(end) == '>') {
      at = end;
    }
  }

  private void toEndOfString() {
    String quote = text.substring(at, at + 1);
    String end = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length() - 1;
  }
}
