package org.reformgraph.read;

/** The formats that can be read, and what their decoded text is like. */
public enum Format {
  /** Plain text: lines may be paragraphs, or lines as in print. */
  TXT(false),
  /** Plain text with Markdown's marks still in it: healing drops them. */
  MARKDOWN(false),
  /** A line of the decoded text is a whole block. */
  HTML(true),
  /** A line of the decoded text is a whole paragraph or table row. */
  DOCX(true),
  /** A line of the decoded text is a whole paragraph or table row. */
  DOC(true),
  /** Lines as in print, with running headers and page numbers; has pages. */
  PDF(false);

  private final boolean wholeParagraphs;

  Format(boolean wholeParagraphs) {
    this.wholeParagraphs = wholeParagraphs;
  }

  /** Whether the format itself says where paragraphs end, so that no lines are to be joined. */
  public boolean wholeParagraphs() {
    return wholeParagraphs;
  }
}
