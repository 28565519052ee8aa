package org.reformgraph.extract.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformgraph.lexicon.TsvTable;

/**
 * A way of saying that one place took over what another did: where each of the two stands by the
 * words that say so. A line of {@code copying.tsv}.
 *
 * @param source where the place is found that did it first, in order of preference
 * @param follower where the one is found that took it over, in order of preference
 * @param doing where a practice must be named: the words may speak of goods and people too
 * @param then whether a later clause must say that something was adopted
 * @param alone whether the word must stand without an object
 * @param wider whether the follower must be a region that holds the source
 */
record CopyFrame(
    String name,
    List<RolePlace> source,
    List<RolePlace> follower,
    Doing doing,
    boolean then,
    boolean alone,
    boolean wider,
    double confidence) {
  private static final Set<String> FLAGS = Set.of("then", "alone", "wider");

  /** Where a practice must be named for the frame to hold. */
  enum Doing {
    NOWHERE,
    /** As {@link #CLAUSE}, unless the source is the object and no goods or people follow it. */
    OPEN,
    /** In the clause of the source, or in the next when the source ends its own. */
    CLAUSE,
    /** In the sentence, between the source, when that is named there, and the frame's word. */
    BEFORE
  }

  /**
   * Reads a line: name, words, source, follower, options such as {@code doing=clause then
   * confidence=0.8}.
   *
   * @throws org.reformgraph.lexicon.LexiconException naming the line, when it cannot be read
   */
  static CopyFrame of(TsvTable.Row row) {
    Doing doing = Doing.NOWHERE;
    double confidence = 0.85;
    Set<String> flags = new HashSet<>();
    for (String option : row.field(4).split(" ")) {
      if (option.startsWith("doing=")) {
        doing = row.oneOf(Doing.class, option.substring("doing=".length()));
      } else if (option.startsWith("confidence=")) {
        confidence = RelationRule.confidence(row, option.substring("confidence=".length()));
      } else if (option.isEmpty() || FLAGS.contains(option)) {
        flags.add(option);
      } else {
        throw row.error("the option " + option + " is unknown");
      }
    }
    return new CopyFrame(
        row.required(0, "frame"),
        places(row, 2, "source"),
        places(row, 3, "follower"),
        doing,
        flags.contains("then"),
        flags.contains("alone"),
        flags.contains("wider"),
        confidence);
  }

  private static List<RolePlace> places(TsvTable.Row row, int field, String what) {
    row.required(field, what);
    try {
      return row.values(field).stream().map(RolePlace::of).toList();
    } catch (IllegalArgumentException e) {
      throw row.error("the " + what + " is neither a position nor a preposition with ~");
    }
  }
}
