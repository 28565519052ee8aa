package org.reformgraph.write;

import org.neo4j.driver.Driver;

/** Takes all nodes away between tests of a class; the schema stays. */
final class EmptyGraph {
  private EmptyGraph() {}

  static void in(Driver driver) {
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
  }
}
