package org.reformgraph.write;

import java.util.Collection;
import java.util.List;

/** The concept scheme as far as the graph shows it. */
public interface ConceptLookup {
  /** Every concept; in any order. */
  Collection<Entry> all();

  /**
   * A kind of measure.
   *
   * @param code stable ASCII code
   * @param zh preferred Chinese name
   * @param en English name; null when there is none
   * @param aliases other names
   * @param broader codes of the concepts above it
   * @param related codes of the concepts that are the same kind of thing done a little differently,
   *     each of which names this one too
   */
  record Entry(
      String code,
      String zh,
      String en,
      List<String> aliases,
      List<String> broader,
      List<String> related) {
    public Entry {
      aliases = List.copyOf(aliases);
      broader = List.copyOf(broader);
      related = List.copyOf(related);
    }
  }
}
