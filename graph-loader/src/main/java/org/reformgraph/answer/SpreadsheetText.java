package org.reformgraph.answer;

/**
 * A text as a spreadsheet may have it. One that it would take for a formula gets an apostrophe
 * before it: what stands in a document must not run in the reader's spreadsheet.
 */
public final class SpreadsheetText {
  /** What formulas begin with, and the white space that some spreadsheets skip before them. */
  private static final String FORMULA = "=+-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20";

  private SpreadsheetText() {}

  /** The text itself where it is harmless. */
  public static String of(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
