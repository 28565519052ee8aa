package org.reformgraph.pipeline;

import java.util.Locale;

/** A step on the way of a document, in order. */
public enum Stage {
  READ,
  SEGMENT,
  EXTRACT,
  WRITE;

  /** As reports call it: {@code read}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
