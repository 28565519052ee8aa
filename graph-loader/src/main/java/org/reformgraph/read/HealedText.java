package org.reformgraph.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;

/**
 * A document's text as a reader would see it, paragraph by paragraph, with the way back to the
 * source.
 *
 * <p>Each line of {@link #text()} is one whole paragraph: page breaks, running headers, page
 * numbers and captions are gone, half- and full-width forms and spaces are made uniform,
 * traditional characters are simplified. Every character stems from one character of the source, or
 * from none.
 */
public final class HealedText {
  /** The origin of a character that has none in the source: a line feed that healing put in. */
  public static final int NONE = -1;

  private final String source;
  private final String text;
  private final int[] origin;

  /** The code-point offset in the source where each page starts. */
  private final int[] pageOffsets;

  /**
   * Indices of the source's low surrogates: an index less those before it is a code-point offset.
   */
  private final int[] lowSurrogates;

  /**
   * @param source the decoded text
   * @param text the healed text
   * @param origin for each UTF-16 index of {@code text} the UTF-16 index in {@code source}, or
   *     {@link #NONE}; strictly ascending where present
   * @param pageStarts UTF-16 index in {@code source} where each page starts, ascending; empty
   *     without pages
   */
  public HealedText(String source, String text, int[] origin, int[] pageStarts) {
    if (origin.length != text.length()) {
      throw new IllegalArgumentException("an origin for each character");
    }
    this.source = source;
    this.text = text;
    this.origin = origin.clone();
    this.lowSurrogates =
        IntStream.range(0, source.length())
            .filter(i -> Character.isLowSurrogate(source.charAt(i)))
            .toArray();
    this.pageOffsets = IntStream.of(pageStarts).map(this::codePoints).toArray();
  }

  /** The decoded text that offsets count in. */
  public String source() {
    return source;
  }

  /** The healed text, paragraphs ended by line feeds. */
  public String text() {
    return text;
  }

  /**
   * The source's words behind a stretch of the healed text.
   *
   * @param start UTF-16 index in {@link #text()}
   * @param end UTF-16 index after the last
   * @return pieces that touch but for white space are one span
   * @throws IllegalArgumentException when nothing of the stretch has an origin
   */
  public Quote quote(int start, int end) {
    List<Span> spans = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int from = NONE;
    int to = NONE;
    for (int i = start; i < end; i++) {
      int at = origin[i];
      if (at == NONE || isBlank(source.charAt(at))) {
        continue;
      }
      words.append(source.charAt(at));
      if (from == NONE) {
        from = at;
      } else if (!blank(to, at)) {
        spans.add(span(from, to));
        from = at;
      }
      to = at + 1;
    }
    if (from == NONE) {
      throw new IllegalArgumentException("nothing of the source at " + start + ".." + end);
    }
    spans.add(span(from, to));
    return new Quote(words.toString(), spans, page(spans.get(0).start()));
  }

  /**
   * Where the source's words behind a stretch of the healed text start and end, whatever stands
   * between.
   *
   * @throws IllegalArgumentException when nothing of the stretch has an origin
   */
  public Span extent(int start, int end) {
    int first = start;
    while (first < end && !hasWord(first)) {
      first++;
    }
    int last = end - 1;
    while (last > first && !hasWord(last)) {
      last--;
    }
    if (first >= end) {
      throw new IllegalArgumentException("nothing of the source at " + start + ".." + end);
    }
    return span(origin[first], origin[last] + 1);
  }

  private boolean hasWord(int index) {
    return origin[index] != NONE && !isBlank(source.charAt(origin[index]));
  }

  /**
   * The code-point offset in the source of a healed character, or of the next one that has an
   * origin.
   */
  public int sourceOffset(int index) {
    for (int i = index; i < origin.length; i++) {
      if (origin[i] != NONE) {
        return codePoints(origin[i]);
      }
    }
    return codePoints(source.length());
  }

  /**
   * The UTF-16 index in {@link #source()} of a healed character, or {@link #NONE}.
   *
   * @param index UTF-16 index in {@link #text()}
   */
  public int origin(int index) {
    return origin[index];
  }

  /** White space in the widest sense: what the facts format leaves out of quoted words. */
  public static boolean isBlank(char c) {
    // Chinese characters, nearly all of a text, are told first
    return !isUnifiedIdeograph(c)
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
  }

  /** Whether a source's line ends here. */
  public static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isUnifiedIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private int codePoints(int index) {
    int before = Arrays.binarySearch(lowSurrogates, index);
    return index - (before < 0 ? -before - 1 : before);
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Span span(int from, int to) {
    return new Span(codePoints(from), codePoints(to));
  }

  private Integer page(int start) {
    if (pageOffsets.length == 0) {
      return null;
    }
    int page = 0;
    for (int behind = pageOffsets.length; page < behind; ) {
      int middle = (page + behind) >>> 1;
      if (pageOffsets[middle] <= start) {
        page = middle + 1;
      } else {
        behind = middle;
      }
    }
    return Math.max(page, 1);
  }
}
