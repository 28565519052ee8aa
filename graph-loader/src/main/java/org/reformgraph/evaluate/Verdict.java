package org.reformgraph.evaluate;

import java.util.Locale;

/** What the gold says of an item; what is counted, listed and calibrated derives from it. */
public enum Verdict {
  /** A required gold item that was found. */
  FOUND,
  /** A required gold item that was not found. */
  MISSED,
  /** A fact that matches a gold item, required or optional. */
  RIGHT,
  /** A fact that the gold neither confirms nor counts against the tool. */
  PASSED_OVER,
  /** A fact that matches nothing. */
  WRONG,
  /** A right fact with something wrong about it that the table does not count. */
  FLAWED;

  /** As lists name it: {@code missed}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
