package org.reformgraph.benchmarks.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.ConceptLookup;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.GraphWriter;

/** Loads generated digests as {@code load} does, until the graph has so many relations. */
public final class GeneratedGraph {
  private static final int DIGESTS_AT_ONCE = 20;
  private static final String RELATIONS = "MATCH ()-[r]->() RETURN count(r) AS x";
  private static final String NODES = "MATCH (n) RETURN count(n) AS x";

  /** Counted as a case brings them; the few that are shared and derived come on top. */
  private static final String SAID =
      "MATCH ()-[r]->() WHERE r.evidence IS NOT NULL OR r.surfaceForms IS NOT NULL RETURN count(r) AS x";

  private final Driver driver;

  public GeneratedGraph(Driver driver) {
    this.driver = driver;
  }

  public boolean isEmpty() {
    return count(NODES) == 0;
  }

  /** Fills an empty database. */
  public void fill(long relations) {
    Gazetteer gazetteer = Gazetteer.bundled();
    ConceptScheme scheme = ConceptScheme.bundled();
    GeneratedDigest digests = new GeneratedDigest(gazetteer, scheme);
    GraphWriter writer = GraphWriter.open(driver, gazetteer, concepts(scheme));
    long start = System.nanoTime();
    int next = 0;
    for (long there = 0; there < relations; there = count(RELATIONS)) {
      // never far beyond what is wanted
      int more = there == 0 ? 1 : (int) Math.ceil((relations - there) / (there / (double) next));
      int until = next + Math.min(DIGESTS_AT_ONCE, more);
      List<DocumentFacts> some = IntStream.range(next, until).mapToObj(digests::of).toList();
      writer.write(some);
      next = until;
    }
    double written = seconds(start);
    writer.settle();
    System.out.printf(
        Locale.ROOT,
        "loaded     %,d digests: %,d nodes, %,d relations, %,d of them with quotes; written in %.0f s, settled after %.0f s%n",
        next,
        count(NODES),
        count(RELATIONS),
        count(SAID),
        written,
        seconds(start));
  }

  /** The digests of some numbers. */
  public static List<DocumentFacts> digests(int from, int to) {
    GeneratedDigest digests = new GeneratedDigest(Gazetteer.bundled(), ConceptScheme.bundled());
    return IntStream.range(from, to).mapToObj(digests::of).toList();
  }

  /** The concepts as writers take them. */
  public static ConceptLookup concepts(ConceptScheme scheme) {
    return () ->
        scheme.all().stream()
            .map(
                c ->
                    new ConceptLookup.Entry(
                        c.code(), c.zh(), c.en(), c.altLabels(), c.broader(), c.related()))
            .toList();
  }

  private long count(String query) {
    return driver.executableQuery(query).execute().records().get(0).get("x").asLong();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
