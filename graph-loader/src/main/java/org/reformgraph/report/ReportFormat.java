package org.reformgraph.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How a report is written. */
public enum ReportFormat {
  /** GitHub's Markdown, in UTF-8. */
  MARKDOWN("md", "text/markdown;charset=UTF-8") {
    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
      new MarkdownWriter().write(paper, out);
    }
  },
  /** A document for Word. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
      new DocxWriter().write(paper, out);
    }
  };

  private final String ending;
  private final String mediaType;

  ReportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What file names end in, without a dot. */
  public String ending() {
    return ending;
  }

  /** What HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes it whole; the stream stays open. */
  public abstract void write(Paper paper, OutputStream out) throws IOException;

  /** The word that chooses it, as in {@code docx}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
