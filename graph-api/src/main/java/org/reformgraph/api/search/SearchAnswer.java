package org.reformgraph.api.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.reformgraph.api.resource.Ref;

/**
 * What was found.
 *
 * @param query as it was understood: without white space around it
 * @param total how many things were found; at most as many as are looked at
 * @param more whether there may be more than were looked at
 * @param kinds how many of each type, the most first
 * @param items the best, in order
 */
public record SearchAnswer(
    String query, int total, boolean more, List<KindCount> kinds, List<Item> items) {
  public SearchAnswer {
    kinds = List.copyOf(kinds);
    items = List.copyOf(items);
  }

  /** How many things of a type were found. */
  public record KindCount(String type, int number) {}

  /**
   * A thing that was found.
   *
   * @param nameEn of concepts and topics; null of others
   * @param region where it belongs; null for what belongs to no region
   * @param matched {@code name}, {@code alias}, {@code pinyin}, {@code region} or {@code evidence}
   * @param highlight the text that matched: plain text, never HTML
   * @param sentence the whole sentence that matched; null unless evidence did
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String id,
      String type,
      String name,
      String nameEn,
      Ref.Place region,
      String matched,
      String highlight,
      String sentence) {
    static Item of(Ref ref, String matched, String highlight, String sentence) {
      return new Item(
          ref.id(),
          ref.type(),
          ref.name(),
          ref.nameEn(),
          ref.region(),
          matched,
          highlight,
          sentence);
    }
  }
}
