package org.reformgraph.spark.port;

import java.io.Serializable;

/**
 * The database to load into. Its text form leaves the password out.
 *
 * @param uri as in {@code neo4j://host:7687}
 * @param batchRows about how many nodes and relations go into one transaction
 */
public record Target(String uri, String user, String password, int batchRows)
    implements Serializable {
  @Override
  public String toString() {
    return user + "@" + uri;
  }
}
