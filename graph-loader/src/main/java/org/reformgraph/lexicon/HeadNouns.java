package org.reformgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.model.EntityType;

/** The head nouns of one type by their letters: looking one up takes as long as the longest has. */
public final class HeadNouns {
  private final Map<String, HeadNoun> bySuffix = new HashMap<>();
  private final int longest;

  public HeadNouns(List<HeadNoun> heads, EntityType type) {
    heads.stream().filter(h -> h.type() == type).forEach(h -> bySuffix.put(h.suffix(), h));
    longest = bySuffix.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The longest head noun that the words end with and are longer than. */
  public Optional<HeadNoun> of(String words) {
    for (int length = Math.min(longest, words.length() - 1); length > 0; length--) {
      HeadNoun head = bySuffix.get(words.substring(words.length() - length));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** How sure a quoted name with this ending is of the type; 0 when no head noun ends it. */
  public double strength(String words) {
    return of(words).map(HeadNoun::strength).orElse(0.0);
  }
}
