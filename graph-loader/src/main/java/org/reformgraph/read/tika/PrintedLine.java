package org.reformgraph.read.tika;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of print.
 *
 * @param words from left to right, at least one
 * @param y of the base line in points, from the top of the page
 * @param column where it stands
 */
record PrintedLine(List<PrintedWord> words, float y, Column column) {
  /** The parts of a page's width. */
  enum Column {
    WHOLE,
    LEFT,
    RIGHT
  }

  PrintedLine {
    words = List.copyOf(words);
  }

  /** The words with a blank wherever print leaves a gap. */
  String text() {
    return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
  }

  float x() {
    return words.get(0).x();
  }

  float em() {
    return words.get(0).em();
  }
}
