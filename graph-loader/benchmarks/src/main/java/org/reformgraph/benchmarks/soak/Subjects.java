package org.reformgraph.benchmarks.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/**
 * What is there to be asked about, and stays there whatever is loaded meanwhile: what documents of
 * the stock speak of.
 *
 * @param things by the place of their type in addresses
 * @param regions those that have measures
 * @param concepts those that measures are of
 */
record Subjects(Map<String, List<Thing>> things, List<Thing> regions, List<Thing> concepts) {
  private static final int MOST = 2_000;
  private static final Map<String, String> PLACES =
      Map.of(
          "Region", "regions",
          "Agency", "agencies",
          "Measure", "measures",
          "Platform", "platforms",
          "Policy", "policies");
  private static final String DESCRIBED =
      """
      MATCH (:Document {collection: $stock})<-[:IN_DOCUMENT]-(:Case)-[:DESCRIBES]->(n:$($label))
      RETURN DISTINCT n.id AS id, n.name AS name ORDER BY id
      """;
  private static final String CASES =
      """
      MATCH (:Document {collection: $stock})<-[:IN_DOCUMENT]-(n:Case)
      RETURN n.id AS id, n.name AS name ORDER BY id
      """;
  private static final String CONCEPTS =
      """
      MATCH (:Document {collection: $stock})<-[:IN_DOCUMENT]-(:Case)-[:DESCRIBES]->(:Measure)-[:CLASSIFIED_AS]->(n:Concept)
      RETURN DISTINCT n.id AS id, n.name AS name ORDER BY id
      """;

  /**
   * A node.
   *
   * @param id as in {@code region/430100}
   */
  record Thing(String id, String name) {
    /** What follows the type in its address. */
    String key() {
      return id.substring(id.indexOf('/') + 1);
    }
  }

  static Subjects of(Driver driver) {
    Random random = new Random(17);
    Map<String, List<Thing>> things = new LinkedHashMap<>();
    PLACES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            type -> things.put(type.getValue(), some(driver, DESCRIBED, type.getKey(), random)));
    things.put("cases", some(driver, CASES, "Case", random));
    return new Subjects(things, things.get("regions"), some(driver, CONCEPTS, "Concept", random));
  }

  private static List<Thing> some(Driver driver, String query, String label, Random random) {
    List<Thing> all = new ArrayList<>();
    driver
        .executableQuery(query)
        .withParameters(Map.of("stock", SoakArchive.STOCK, "label", label))
        .execute()
        .records()
        .forEach(row -> all.add(new Thing(row.get("id").asString(), row.get("name").asString())));
    if (all.isEmpty()) {
      throw new IllegalStateException("the archive has no " + label + ": give it more cases");
    }
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }
}
