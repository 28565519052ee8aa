package org.reformgraph.lexicon;

/**
 * A column of a lexicon file.
 *
 * @param title as the documentation calls it
 * @param required whether the field may not be empty
 * @param many whether it holds several values, parted by {@code |}
 * @param closed whether only values that the bundled file has are known
 * @param name whether its values name the entry in texts, so that no other entry may bear them
 */
record Column(String title, boolean required, boolean many, boolean closed, boolean name) {
  static Column required(String title) {
    return new Column(title, true, false, false, false);
  }

  static Column optional(String title) {
    return new Column(title, false, false, false, false);
  }

  static Column values(String title) {
    return new Column(title, false, true, false, false);
  }

  static Column requiredValues(String title) {
    return new Column(title, true, true, false, false);
  }

  /** The same column with a closed set of values. */
  Column asBundled() {
    return new Column(title, required, many, true, name);
  }

  /** The same column as one of names. */
  Column ofNames() {
    return new Column(title, required, many, closed, true);
  }
}
