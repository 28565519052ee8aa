package org.reformgraph.similar;

import java.util.List;
import org.reformgraph.answer.Ref;

/**
 * A measure as answers show it.
 *
 * @param id its id
 * @param name its name
 * @param aliases its other names
 * @param region key of its region, as in {@code 430100}
 * @param regionName the region's full name; the key where the graph does not have the region
 * @param place the region's mention; null where the graph does not have the region
 * @param platforms where it is delivered
 * @param cases what cases tell of it, the earliest first, those without a date last
 */
public record MeasureView(
    String id,
    String name,
    List<String> aliases,
    String region,
    String regionName,
    Ref place,
    List<Ref> platforms,
    List<Told> cases) {
  public MeasureView {
    aliases = List.copyOf(aliases);
    platforms = List.copyOf(platforms);
    cases = List.copyOf(cases);
  }

  /** Words that somebody typed, which are asked about like a measure. */
  static MeasureView ofWords(String words) {
    return new MeasureView("", words, List.of(), "", "", null, List.of(), List.of());
  }

  /** The same, told by the first cases only. */
  MeasureView shortened(int most) {
    return cases.size() <= most
        ? this
        : new MeasureView(
            id, name, aliases, region, regionName, place, platforms, cases.subList(0, most));
  }

  /** A mention of it. */
  public Ref ref() {
    return Ref.measure(id, name, place);
  }

  /** The first sentence that a case tells of it; empty when there is none. */
  public String evidence() {
    return cases.stream().map(Told::evidence).filter(e -> !e.isEmpty()).findFirst().orElse("");
  }
}
