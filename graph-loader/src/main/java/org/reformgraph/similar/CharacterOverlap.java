package org.reformgraph.similar;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.model.FoldedName;

/** How much of their characters two names share. */
final class CharacterOverlap {
  private CharacterOverlap() {}

  /** Shared characters by all characters, 0 to 1. */
  static double of(String one, String other) {
    Set<Integer> both = characters(one);
    Set<Integer> either = new HashSet<>(both);
    Set<Integer> others = characters(other);
    either.addAll(others);
    both.retainAll(others);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }

  private static Set<Integer> characters(String name) {
    return FoldedName.of(name).codePoints().boxed().collect(Collectors.toCollection(HashSet::new));
  }
}
