package org.reformgraph.report;

import java.util.Locale;

/** What a report is written in; names and sentences stay as the texts have them. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN;

  /** The wording for this language. */
  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }

  /** The code, as in {@code zh}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
