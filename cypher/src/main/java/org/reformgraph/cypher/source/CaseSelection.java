package org.reformgraph.cypher.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.reformgraph.source.Selection;

/** Finds cases and all that they speak of, so that nothing in a selection lacks its name. */
public final class CaseSelection {
  private static final int AT_ONCE = 500;

  private static final String CASES =
      """
      UNWIND $cases AS wanted
      OPTIONAL MATCH (c:Case) WHERE c.id = wanted OR c.name = wanted
      RETURN wanted, collect(c.id) AS ids
      """;

  private static final String REGIONS =
      """
      UNWIND $regions AS wanted
      OPTIONAL MATCH (r:Region)
        WHERE r.id = wanted OR r.adminCode = wanted OR r.name = wanted OR r.fullName = wanted OR wanted IN r.aliases
      OPTIONAL MATCH (part:Region)-[:PART_OF*0..]->(r)
      RETURN wanted, collect(DISTINCT part.id) AS ids
      """;

  private static final String CASES_OF_REGIONS =
      "MATCH (c:Case) WHERE 'region/' + c.region IN $regions RETURN c.id AS id";

  private static final String SPOKEN_OF =
      """
      UNWIND $cases AS id
      MATCH (c:Case {id: id})
      CALL (c) {
        MATCH (c)-[:IN_DOCUMENT|DESCRIBES|ABOUT]->(n) RETURN n
        UNION
        MATCH (c)-[:DESCRIBES]->(:Measure)-[:CLASSIFIED_AS]->(:Concept)-[:BROADER*0..]->(n) RETURN n
        UNION
        MATCH (c)-[:DESCRIBES]->(:Measure)-[:ABOUT]->(n) RETURN n
        UNION
        MATCH (c)-[:DESCRIBES]->(:Agency)-[:JURISDICTION]->(n) RETURN n
      }
      WITH DISTINCT n
      RETURN n.id AS id, 'region/' + n.region AS region
      """;

  private static final String WHERE_THEY_LIE =
      """
      UNWIND $regions AS id
      MATCH (:Region {id: id})-[:PART_OF*0..]->(n)
      RETURN DISTINCT n.id AS id
      """;

  private final Session session;

  private CaseSelection(Session session) {
    this.session = session;
  }

  /**
   * Some cases, and those of some regions.
   *
   * @param cases ids or whole titles
   * @param regions division codes, ids or names, each standing for the regions in it too
   * @throws NothingSelectedException when one of them is not in the graph
   */
  public static Selection find(Driver driver, List<String> cases, List<String> regions) {
    try (Session session = driver.session()) {
      return new CaseSelection(session).select(cases, regions);
    }
  }

  private Selection select(List<String> cases, List<String> regions) {
    Set<String> chosen = new TreeSet<>(named("case", CASES, "cases", cases));
    if (!regions.isEmpty()) {
      Set<String> within = named("region", REGIONS, "regions", regions);
      chosen.addAll(ids(rows(CASES_OF_REGIONS, "regions", within)));
    }
    Set<String> all = new TreeSet<>(chosen);
    for (List<String> some : slices(chosen)) {
      for (Record row : rows(SPOKEN_OF, "cases", some)) {
        all.add(row.get("id").asString());
        if (!row.get("region").isNull()) {
          all.add(row.get("region").asString());
        }
      }
    }
    List<String> places = all.stream().filter(id -> id.startsWith("region/")).toList();
    all.addAll(ids(rows(WHERE_THEY_LIE, "regions", places)));
    return Selection.of(all);
  }

  private Set<String> named(String what, String query, String parameter, List<String> names) {
    Set<String> found = new TreeSet<>();
    for (Record row : rows(query, parameter, names)) {
      List<String> ids = row.get("ids").asList(v -> v.asString());
      if (ids.isEmpty()) {
        throw new NothingSelectedException(what, row.get("wanted").asString());
      }
      found.addAll(ids);
    }
    return found;
  }

  private List<Record> rows(String query, String parameter, Collection<String> values) {
    Map<String, Object> parameters = Map.of(parameter, List.copyOf(values));
    return session.executeRead(tx -> tx.run(query, parameters).list());
  }

  private static Set<String> ids(List<Record> rows) {
    return rows.stream().map(r -> r.get("id").asString()).collect(Collectors.toSet());
  }

  private static List<List<String>> slices(Set<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> slices = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return slices;
  }
}
