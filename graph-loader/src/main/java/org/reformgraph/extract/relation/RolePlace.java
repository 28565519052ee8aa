package org.reformgraph.extract.relation;

/**
 * Where a role of a copying frame stands, as {@code copying.tsv} writes it: {@code ~} is the
 * frame's word, so that {@code 从~} is a place behind 从 that stands before the word, {@code ~到} one
 * behind 到 that follows the word, and {@code ~} the word's object.
 *
 * @param preposition the word before the place; empty when there is none
 */
record RolePlace(Kind kind, String preposition) {
  /** How a place is found. */
  enum Kind {
    /** Behind a preposition, before the frame's word. */
    BEFORE,
    /** Behind a preposition that follows the frame's word. */
    BEHIND,
    /** The object of the frame's word. */
    OBJECT,
    /** Who acts in this sentence, at the word or in a clause before it. */
    SUBJECT,
    /** Who acts in the clause that follows. */
    NEXT,
    /** Who acts by the sentences before. */
    ACTOR,
    /** What the text spoke of just before the word. */
    TOPIC,
    /** The same, but only of this sentence. */
    HERE,
    /** What the text spoke of before it points back to it, before the word: 将这一做法引入. */
    POINTED,
    /** The same, with the pointer as the word's object: 照着这个样板. */
    POINTER,
    /** Whose the measure or platform is that the sentence names: 把“…”学了去. */
    HOLDER,
    /** The case's own region: 某外市把“…”学了去. */
    OWN,
    /** Who was said to be first, in this sentence or the one before. */
    PIONEER
  }

  /**
   * Whether the place is known only when that of the other role is: it is whoever else was named.
   */
  boolean isOther() {
    return kind == Kind.TOPIC
        || kind == Kind.HERE
        || kind == Kind.POINTED
        || kind == Kind.POINTER
        || kind == Kind.HOLDER
        || kind == Kind.OWN
        || kind == Kind.PIONEER;
  }

  /**
   * Reads one value of the file.
   *
   * @throws IllegalArgumentException when it is neither a name nor holds {@code ~}
   */
  static RolePlace of(String value) {
    switch (value) {
      case "~":
        return new RolePlace(Kind.OBJECT, "");
      case "this~":
        return new RolePlace(Kind.POINTED, "");
      case "~this":
        return new RolePlace(Kind.POINTER, "");
      default:
        break;
    }
    if (value.endsWith("~")) {
      return new RolePlace(Kind.BEFORE, value.substring(0, value.length() - 1));
    }
    if (value.startsWith("~")) {
      return new RolePlace(Kind.BEHIND, value.substring(1));
    }
    return new RolePlace(Kind.valueOf(value.toUpperCase(java.util.Locale.ROOT)), "");
  }
}
