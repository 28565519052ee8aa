package org.reformgraph.cli;

import java.util.Locale;

/** What {@code extract} writes. */
enum ExtractFormat {
  /** A facts file. */
  JSONL,
  /** The files of a bulk import. */
  NEO4J_CSV;

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
