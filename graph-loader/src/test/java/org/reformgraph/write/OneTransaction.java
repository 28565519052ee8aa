package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.neo4j.driver.Driver;

/** Writes as a load begins to, and without its way out when that is too much for Neo4j. */
public final class OneTransaction {
  private OneTransaction() {}

  /**
   * Writes documents that a load would write at once.
   *
   * @throws TransactionTooLargeException when Neo4j has no memory for that; nothing was written
   */
  public static void write(Driver driver, List<DocumentFacts> documents) {
    List<List<DocumentSlice>> batches = Batches.of(documents, GraphWriter.DEFAULT_ROWS, "once");
    assertThat(batches).hasSize(1);
    try (Writing writing = new Writing(driver)) {
      writing.run(new BatchTransaction(batches.get(0))::run);
    }
  }
}
