package org.reformgraph.cypher.source;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The base of the data's IRIs, kept with the data: IRIs that were given out must not change. */
public final class RdfBase {
  private static final String FIX =
      """
      MATCH (g:GraphInfo {id: 'graph'})
      SET g.rdfBase = coalesce(g.rdfBase, $base)
      RETURN g.rdfBase AS base
      """;

  private RdfBase() {}

  /** Fixes the base unless that was done before, and returns the one that holds. */
  public static String fix(Driver driver, String base) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx -> tx.run(FIX, Map.of("base", base)).single().get("base").asString());
    }
  }
}
