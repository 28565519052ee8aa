package org.reformgraph.segment;

/**
 * A line of a table of contents.
 *
 * @param words the title as listed, without its number
 * @param numbered a page number follows
 */
record ContentsEntry(String text, TitleWords words, HeadingMark mark, boolean numbered) {
  static ContentsEntry of(String title, boolean cut, boolean numbered, LayoutWords words) {
    HeadingMark mark = HeadingMark.of(title, words);
    String own = title.substring(mark.rest());
    return new ContentsEntry(own, TitleWords.of(own.isBlank() ? title : own, cut), mark, numbered);
  }
}
