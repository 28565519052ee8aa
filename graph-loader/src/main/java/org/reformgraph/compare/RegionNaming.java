package org.reformgraph.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;
import org.reformgraph.similar.UnknownRegionException;

/** Finds the regions that somebody names. */
final class RegionNaming {
  /** A name of its own goes before an alias; more than a handful helps nobody to choose. */
  private static final String NAMED =
      """
      MATCH (r:Region)
      WHERE r.id = $wanted OR r.adminCode = $wanted OR r.name = $wanted OR r.fullName = $wanted
        OR $wanted IN r.aliases
      WITH r, CASE WHEN r.id = $wanted OR r.adminCode = $wanted OR r.fullName = $wanted THEN 0
        WHEN r.name = $wanted THEN 1 ELSE 2 END AS rank
      RETURN r {.id, .name} AS region, coalesce(r.fullName, r.name) AS name,
        coalesce(r.adminCode, r.id) AS code, rank
      ORDER BY rank, r.id LIMIT 10
      """;

  private static final String REGIONS = "regions";

  private final GraphReading graph;

  RegionNaming(GraphReading graph) {
    this.graph = graph;
  }

  /**
   * The regions of some names, in their order.
   *
   * @param wanted ids, IRIs, division codes, names or aliases
   * @throws UnknownRegionException when the graph has none of a name, or several
   * @throws BadComparisonException when there are too few or too many, or one is named twice
   */
  List<Ref> regions(List<String> wanted) {
    if (wanted.size() < Comparisons.FEWEST || wanted.size() > Comparisons.MOST) {
      throw new BadComparisonException(
          REGIONS,
          "应为 %d 至 %d 个地区，现有 %d 个。".formatted(Comparisons.FEWEST, Comparisons.MOST, wanted.size()),
          "name %d to %d regions, not %d"
              .formatted(Comparisons.FEWEST, Comparisons.MOST, wanted.size()));
    }
    List<Ref> regions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String each : wanted) {
      Ref region = region(each);
      if (!ids.add(region.id())) {
        throw new BadComparisonException(
            REGIONS, region.name() + " 重复。", region.name() + " is named twice");
      }
      regions.add(region);
    }
    return regions;
  }

  private Ref region(String wanted) {
    int id = wanted.lastIndexOf("region/");
    String name = id < 0 ? wanted.strip() : wanted.substring(id);
    List<Record> found = graph.rows(NAMED, Map.of("wanted", name));
    List<Record> best =
        found.stream()
            .filter(row -> row.get("rank").asInt() == found.get(0).get("rank").asInt())
            .toList();
    if (best.size() != 1) {
      throw new UnknownRegionException(
          wanted,
          best.stream()
              .map(row -> row.get("name").asString() + " " + row.get("code").asString())
              .toList());
    }
    return Ref.of("Region", best.get(0).get("region"));
  }
}
