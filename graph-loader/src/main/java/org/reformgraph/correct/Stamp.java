package org.reformgraph.correct;

import org.reformgraph.model.Corrected;

/**
 * Who made a correction.
 *
 * @param when the day, {@code yyyy-MM-dd}
 * @param why null when not given
 * @param line where it stands in its file, from 1
 */
record Stamp(String by, String when, String why, int line) {
  /** What a fact carries that it changes. */
  Corrected corrected() {
    return new Corrected(by, when);
  }
}
