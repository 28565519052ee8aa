package org.reformgraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;
import org.reformgraph.ontology.UnitTable;

/** Puts regions side by side. Threads may share an instance. */
public final class Comparisons {
  /** How many regions there are at least. */
  public static final int FEWEST = 2;

  /** How many regions there are at most. */
  public static final int MOST = 6;

  private final RegionNaming naming;
  private final ComparisonGraph graph;
  private final OutcomeTables outcomes;

  public Comparisons(Driver driver) {
    GraphReading reading = new GraphReading(driver);
    this.naming = new RegionNaming(reading);
    this.graph = new ComparisonGraph(reading);
    this.outcomes = new OutcomeTables(MetricWords.bundled(), new SameUnits(UnitTable.bundled()));
  }

  /**
   * Compares regions by their own measures and those of the regions in them.
   *
   * @param wanted {@link #FEWEST} to {@link #MOST} ids, IRIs, division codes, names or aliases
   * @param topic only measures about this topic, by its code or name
   * @throws org.reformgraph.similar.UnknownRegionException when the graph has no such region, or
   *     several
   * @throws BadComparisonException when they cannot be compared
   */
  public Comparison of(List<String> wanted, Optional<String> topic) {
    List<Ref> regions = naming.regions(wanted);
    Ref about = topic.map(this::topic).orElse(null);
    List<RegionFacts> facts = new ArrayList<>();
    for (Ref region : regions) {
      facts.add(graph.facts(region, about));
    }
    List<Comparison.ConceptRow> rows = Matrix.of(facts);
    return new Comparison(
        regions,
        facts.stream().map(RegionFacts::cases).toList(),
        about,
        rows,
        facts.stream().map(RegionFacts::unclassified).toList(),
        outcomes.of(facts),
        Matrix.gaps(rows, regions),
        facts.stream().anyMatch(RegionFacts::truncated));
  }

  private Ref topic(String wanted) {
    return graph
        .topic(wanted)
        .orElseThrow(
            () ->
                new BadComparisonException(
                    "topic", "没有主题 " + wanted + "。", "there is no topic " + wanted));
  }
}
