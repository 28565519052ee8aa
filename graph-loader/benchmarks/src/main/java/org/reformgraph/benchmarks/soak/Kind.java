package org.reformgraph.benchmarks.soak;

import java.util.Locale;

/** What is asked of the stack, and how often: fifty reads a second, and the rest beside them. */
enum Kind {
  /** {@code /{type}/{key}}: a thing. */
  PAGE(12),
  FACTS(12),
  SEARCH(9),
  /** The explorer's own files. */
  STATIC(7),
  LIST(4),
  EVIDENCE(3),
  NEIGHBOURHOOD(3),
  SIMILAR(1),
  SPARQL(1),
  DIFFUSION(0.2),
  COMPARE(0.1),
  /** Topics at a glance. */
  DASHBOARD(0.1),
  /** A new document is sent. */
  UPLOAD(1 / 20.0),
  /** From when it was due until its job is done. */
  JOB(0),
  /** What was taken in is asked for. */
  UPLOADED(0),
  /** The command {@code load}. */
  RELOAD(1 / 60.0),
  /** What a changed version holds is asked for. */
  RELOADED(0);

  private final double rate;

  Kind(double rate) {
    this.rate = rate;
  }

  /** How many a second; 0 for what follows from another. */
  double rate() {
    return rate;
  }

  /** Whether it is one of the fifty. */
  boolean read() {
    return compareTo(SIMILAR) < 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
