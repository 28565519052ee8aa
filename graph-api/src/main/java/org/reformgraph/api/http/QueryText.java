package org.reformgraph.api.http;

/** What readers type to find something. */
public final class QueryText {
  private static final int LONGEST = 200;

  private QueryText() {}

  /**
   * Checks what was typed, and takes the white space around it away.
   *
   * @param parameter its name
   * @throws ProblemException when it is empty or too long
   */
  public static String of(String parameter, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      throw ProblemException.badParameter(parameter, "不能为空", "must not be empty");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw ProblemException.badParameter(
          parameter, "最多 " + LONGEST + " 个字符", "at most " + LONGEST + " characters");
    }
    return text;
  }
}
