package org.reformgraph.model;

import java.util.Locale;

/** How the text puts a fact forward. Only asserted facts become plain relations of the graph. */
public enum Status {
  ASSERTED,
  PLANNED,
  ADVISED,
  NEGATED;

  /** The name written in facts files, as in {@code asserted}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
