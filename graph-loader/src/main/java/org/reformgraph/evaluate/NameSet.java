package org.reformgraph.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folded names of an entity. */
record NameSet(Set<String> folded) {
  static NameSet of(String name, List<String> others) {
    return new NameSet(
        Stream.concat(Stream.of(name), others.stream())
            .map(each -> FoldedText.of(each).text())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether one name is in both. */
  boolean meets(NameSet other) {
    return !Collections.disjoint(folded, other.folded);
  }

  /**
   * Whether a name of one ends in a name of the other, as when the place in front is written in one
   * of them only.
   *
   * @param least the fewest characters that the shorter name may have
   */
  boolean endsAlike(NameSet other, int least) {
    return folded.stream()
        .filter(name -> longEnough(name, least))
        .anyMatch(
            name ->
                other.folded.stream()
                    .filter(each -> longEnough(each, least))
                    .anyMatch(each -> name.endsWith(each) || each.endsWith(name)));
  }

  /** Whether a name of one stands inside a name of the other, in two characters at least. */
  boolean overlaps(NameSet other) {
    return folded.stream()
        .filter(name -> longEnough(name, 2))
        .anyMatch(
            name ->
                other.folded.stream()
                    .filter(each -> longEnough(each, 2))
                    .anyMatch(each -> name.contains(each) || each.contains(name)));
  }

  private static boolean longEnough(String name, int least) {
    return name.codePointCount(0, name.length()) >= least;
  }
}
