package org.reformgraph.correct;

/**
 * What a correction did in a case.
 *
 * @param failure why it could not be done though the case is meant; null when nothing went wrong
 */
record Effect(boolean done, String failure) {
  /** The case has nothing that it speaks of. */
  static final Effect NONE = new Effect(false, null);

  /** It is in force. */
  static final Effect DONE = new Effect(true, null);

  static Effect failed(String why) {
    return new Effect(false, why);
  }

  /** Done, or nothing there to do it to. */
  static Effect of(boolean done) {
    return done ? DONE : NONE;
  }
}
