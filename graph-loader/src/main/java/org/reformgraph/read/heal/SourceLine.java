package org.reformgraph.read.heal;

/**
 * A line of the decoded text that has something on it.
 *
 * @param start UTF-16 index of the first character that is not blank
 * @param end index after the last one
 * @param indent columns of white space in front
 * @param columns width in half-width columns, without the indent
 * @param blanksBefore empty lines in front
 * @param page index of the page; 0 without pages
 * @param pageTop lines from the top of the page
 * @param pageBottom lines from the bottom of the page
 * @param block a mark (of Markdown) makes the line a block of its own: never joined
 */
record SourceLine(
    int start,
    int end,
    int indent,
    int columns,
    int blanksBefore,
    int page,
    int pageTop,
    int pageBottom,
    Block block) {
  /** How a mark in front of the line bears on joining it. */
  enum Block {
    /** No mark. */
    NONE,
    /** Starts a paragraph that may go on in the next line. */
    STARTS,
    /** Stands alone. */
    ALONE
  }

  /** The same line without a mark in front of or behind it. */
  SourceLine marked(int from, int to, Block as) {
    return new SourceLine(from, to, indent, columns, blanksBefore, page, pageTop, pageBottom, as);
  }

  /** The same line after more empty lines. */
  SourceLine after(int blanks) {
    return new SourceLine(
        start, end, indent, columns, blanksBefore + blanks, page, pageTop, pageBottom, block);
  }

  int length() {
    return end - start;
  }
}
