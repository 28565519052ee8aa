package org.reformgraph.model;

/**
 * How sure a fact is, between 0 and 1. Three decimals say all that a rule knows; the rest is noise
 * of floating point that would make files and graphs differ.
 */
final class Confidence {
  private static final double STEPS = 1000;

  private Confidence() {}

  /** The confidence with at most three decimals. */
  static double rounded(double confidence) {
    return Math.round(confidence * STEPS) / STEPS;
  }
}
