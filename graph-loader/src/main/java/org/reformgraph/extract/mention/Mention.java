package org.reformgraph.extract.mention;

import java.util.List;
import org.reformgraph.model.EntityType;

/**
 * A place in the text that names something.
 *
 * @param start UTF-16 index in the healed text
 * @param end index after the last character
 * @param method the rule or lexicon that found it
 * @param confidence between 0 and 1
 * @param own whether it names the thing by itself; false for 我市, 该局 and the like, which only repeat
 *     another mention
 */
public record Mention(
    Referent referent, int start, int end, String method, double confidence, boolean own) {
  public EntityType type() {
    return referent.type();
  }

  /** The same named at another place. */
  Mention at(int from, int to) {
    return new Mention(referent, from, to, method, confidence, own);
  }

  /** Whether the stretches share a character. */
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  /** Whether none of some mentions shares a character with a stretch of text. */
  static boolean free(List<Mention> found, int start, int end) {
    return found.stream().noneMatch(m -> m.overlaps(start, end));
  }
}
