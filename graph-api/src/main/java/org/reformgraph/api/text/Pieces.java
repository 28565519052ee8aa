package org.reformgraph.api.text;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a quotation that page breaks cut, as the graph writes them: {@code 3-5,9-12}. */
final class Pieces {
  private Pieces() {}

  /** A piece, in code points, end exclusive. */
  record Piece(int start, int end) {
    boolean overlaps(int from, int to) {
      return start < to && end > from;
    }
  }

  /** The pieces of one quotation, in the order of the text. */
  static List<Piece> of(String spans) {
    List<Piece> pieces = new ArrayList<>();
    for (String span : spans.split(",", -1)) {
      int dash = span.indexOf('-');
      pieces.add(
          new Piece(
              Integer.parseInt(span, 0, dash, 10),
              Integer.parseInt(span, dash + 1, span.length(), 10)));
    }
    return pieces;
  }
}
