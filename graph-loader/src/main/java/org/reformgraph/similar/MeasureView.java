package org.reformgraph.similar;

import java.util.List;

/**
 * A measure as answers show it.
 *
 * @param id its id
 * @param name its name
 * @param aliases its other names
 * @param region key of its region, as in {@code 430100}
 * @param regionName the region's full name; the key where the graph does not have the region
 * @param cases what cases tell of it, the earliest first, those without a date last
 */
public record MeasureView(
    String id,
    String name,
    List<String> aliases,
    String region,
    String regionName,
    List<Told> cases) {
  public MeasureView {
    aliases = List.copyOf(aliases);
    cases = List.copyOf(cases);
  }

  /** The first sentence that a case tells of it; empty when there is none. */
  public String evidence() {
    return cases.stream().map(Told::evidence).filter(e -> !e.isEmpty()).findFirst().orElse("");
  }
}
