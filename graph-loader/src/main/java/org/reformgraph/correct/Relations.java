package org.reformgraph.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.reformgraph.model.Relation;

/** Relations with other ends. */
final class Relations {
  private Relations() {}

  /** What two relations that say the same share. */
  static List<Object> key(Relation r) {
    boolean turned = r.type().symmetric() && r.head().compareTo(r.tail()) > 0;
    return Arrays.asList(
        r.type(),
        turned ? r.tail() : r.head(),
        turned ? r.head() : r.tail(),
        r.measure(),
        r.status());
  }

  /** With one local id put in the place of another. */
  static Relation repointed(Relation r, String from, String to) {
    boolean measure = Objects.equals(r.measure(), from);
    return r.head().equals(from) || r.tail().equals(from) || measure
        ? ends(
            r,
            r.head().equals(from) ? to : r.head(),
            r.tail().equals(from) ? to : r.tail(),
            measure ? to : r.measure())
        : r;
  }

  private static Relation ends(Relation r, String head, String tail, String measure) {
    return new Relation(
        r.id(),
        r.type(),
        head,
        tail,
        r.status(),
        measure,
        r.mode(),
        r.since(),
        r.pioneer(),
        r.evidence(),
        r.method(),
        r.confidence(),
        r.corrected());
  }
}
