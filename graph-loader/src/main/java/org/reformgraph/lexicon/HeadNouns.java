package org.reformgraph.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.model.EntityType;

/** Head nouns by their last characters. */
public final class HeadNouns {
  private final Map<EntityType, Map<String, HeadNoun>> bySuffix = new EnumMap<>(EntityType.class);
  private final int longest;

  /** Of head nouns of one type with one suffix the first counts. */
  public HeadNouns(List<HeadNoun> heads) {
    for (HeadNoun head : heads) {
      bySuffix.computeIfAbsent(head.type(), t -> new HashMap<>()).putIfAbsent(head.suffix(), head);
    }
    this.longest = heads.stream().mapToInt(h -> h.suffix().length()).max().orElse(0);
  }

  /** The longest head noun of a type that a name ends with and is more than. */
  public Optional<HeadNoun> longest(EntityType type, String name) {
    Map<String, HeadNoun> heads = bySuffix.getOrDefault(type, Map.of());
    for (int start = Math.max(1, name.length() - longest); start < name.length(); start++) {
      HeadNoun head = heads.get(name.substring(start));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }
}
