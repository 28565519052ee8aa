package org.reformgraph.read;

/**
 * The text that offsets count in: what {@code reformgraph text FILE} prints.
 *
 * <p>Of a text file it is the bytes decoded, without byte-order mark, line ends made line feeds,
 * nothing else changed. Immutable.
 */
public final class DecodedText {
  private final String text;
  private final String encoding;
  private final int[] pageStarts;
  private final Format format;

  /**
   * @param text without carriage returns
   * @param encoding the charset that the bytes were decoded by; null for formats that carry their
   *     own
   * @param pageStarts UTF-16 index in {@code text} where each page starts, ascending; empty without
   *     pages
   */
  public DecodedText(String text, String encoding, int[] pageStarts, Format format) {
    this.text = text;
    this.encoding = encoding;
    this.pageStarts = pageStarts.clone();
    this.format = format;
  }

  /** A text without pages. */
  public static DecodedText withoutPages(String text, String encoding, Format format) {
    return new DecodedText(text, encoding, new int[0], format);
  }

  /** The characters; line ends are line feeds. */
  public String text() {
    return text;
  }

  /** The charset's name, or null for formats that carry their own. */
  public String encoding() {
    return encoding;
  }

  /** UTF-16 index in {@link #text()} where each page starts; empty without pages. */
  public int[] pageStarts() {
    return pageStarts.clone();
  }

  /** What the text was read from. */
  public Format format() {
    return format;
  }
}
