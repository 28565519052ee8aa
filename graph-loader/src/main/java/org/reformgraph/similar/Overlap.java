package org.reformgraph.similar;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How much two collections share. */
final class Overlap {
  private Overlap() {}

  /** What is in both by what is in either (Jaccard's index), 0 to 1; 0 for two empty ones. */
  static <T> double of(Collection<T> one, Collection<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(Set.copyOf(other));
    Set<T> either = new HashSet<>(one);
    either.addAll(other);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }
}
