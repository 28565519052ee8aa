package org.reformgraph.model;

import java.util.Locale;

/** Whether an outcome's value says how far something rose or fell, or where it stands. */
public enum Direction {
  INCREASE,
  DECREASE,
  LEVEL;

  /** The name written in facts files, as in {@code level}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
