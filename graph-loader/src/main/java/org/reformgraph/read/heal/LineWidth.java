package org.reformgraph.read.heal;

/**
 * Learns how wide a line of print was from paragraphs that a page's end broke: such a piece fills
 * its lines exactly. A heading seldom does.
 */
final class LineWidth {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final int INDENT = 4;
  private static final int FEWEST = 5;
  private static final int MOST_LINES = 5;

  private final int[] hits = new int[WIDEST + 1];
  private final int[] tries = new int[WIDEST + 1];

  /** A piece of so many columns that a page's end broke for certain. */
  void learn(int columns) {
    for (int width = NARROWEST; width <= WIDEST; width++) {
      if (columns <= width * MOST_LINES) {
        tries[width]++;
        hits[width] += fills(columns, width) ? 1 : 0;
      }
    }
  }

  /** The columns of a full line; 0 when too few pieces agree. */
  int width() {
    int best = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      if (tries[width] >= FEWEST
          && hits[width] * 2 >= tries[width]
          && (best == 0 || hits[width] * tries[best] > hits[best] * tries[width])) {
        best = width;
      }
    }
    return best;
  }

  /**
   * Whether a piece with an indent fills whole lines, give or take a half-width character or two.
   */
  static boolean fills(int columns, int width) {
    int over = (columns + INDENT + 1) % width;
    return over <= 3;
  }
}
