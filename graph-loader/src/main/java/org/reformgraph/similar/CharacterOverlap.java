package org.reformgraph.similar;

import java.util.Set;
import java.util.stream.Collectors;
import org.reformgraph.model.FoldedName;

/** How much of their characters two names share. */
final class CharacterOverlap {
  private CharacterOverlap() {}

  /** Shared characters by all characters, 0 to 1. */
  static double of(String one, String other) {
    return Overlap.of(characters(one), characters(other));
  }

  private static Set<Integer> characters(String name) {
    return FoldedName.of(name).codePoints().boxed().collect(Collectors.toSet());
  }
}
