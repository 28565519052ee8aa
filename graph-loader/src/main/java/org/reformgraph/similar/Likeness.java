package org.reformgraph.similar;

/**
 * How alike two measures are, and by what. Each part is 0 to 1.
 *
 * @param vector cosine of their vectors, negative ones as 0
 * @param concept how near their concepts are, guessed ones for less
 * @param name how much of their names' characters they share
 * @param topic how many of their topics they share
 * @param platform how many of the kinds of platforms that deliver them they share
 */
public record Likeness(double vector, double concept, double name, double topic, double platform) {
  /** Two measures that have nothing to do with each other seldom reach this. */
  private static final double WEAK = 0.37;

  private static final double VECTOR = 1;
  private static final double CONCEPT = 0.4;
  private static final double NAME = 0.1;
  private static final double TOPIC = 0.05;
  private static final double PLATFORM = 0.05;

  /** What the parts other than vector and concept can add to the score at most. */
  static final double THE_REST =
      (NAME + TOPIC + PLATFORM) / (VECTOR + CONCEPT + NAME + TOPIC + PLATFORM);

  /** The parts in one number, 0 to 1. */
  public double score() {
    return (VECTOR * vector + CONCEPT * concept + NAME * name + TOPIC * topic + PLATFORM * platform)
        / (VECTOR + CONCEPT + NAME + TOPIC + PLATFORM);
  }

  /** Whether it may well be chance. */
  public boolean isWeak() {
    return score() < WEAK;
  }
}
