package org.reformgraph.write;

import org.neo4j.driver.Record;

/**
 * A document of the graph.
 *
 * @param fingerprint as it was loaded with; null when the load was broken off in the midst of the
 *     document, which is then to be loaded again
 * @param cases how many of its cases the graph holds
 */
public record LoadedDocument(
    String id, String collection, String path, String sha256, String fingerprint, int cases) {
  static LoadedDocument of(Record row) {
    return new LoadedDocument(
        row.get("id").asString(),
        row.get("collection").asString(),
        row.get("path").asString(),
        row.get("sha256").asString(null),
        row.get("fingerprint").asString(null),
        row.get("cases").asInt());
  }
}
