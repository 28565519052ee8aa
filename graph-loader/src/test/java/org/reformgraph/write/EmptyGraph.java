package org.reformgraph.write;

import org.neo4j.driver.Driver;

/** Takes all that was written away between tests of a class; the schema stays. */
public final class EmptyGraph {
  private EmptyGraph() {}

  public static void in(Driver driver) {
    driver.executableQuery("MATCH (n:!__Neo4jMigration&!GraphInfo) DETACH DELETE n").execute();
    driver.executableQuery("MATCH (g:GraphInfo) REMOVE g.vocabulary").execute();
  }
}
