package org.reformgraph.write;

import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * A statement of the writer. It is planned once and never again: what it looks up it finds by a
 * unique index, which is the best way however large the graph becomes, while a growing graph would
 * have it planned again every few seconds.
 */
record Statement(String cypher) {
  private static final String PLANNED_ONCE = "CYPHER replan=skip ";

  /** Runs it to its end. */
  void run(TransactionContext tx, Map<String, Object> parameters) {
    query(tx, parameters).consume();
  }

  /** Runs it with one parameter, to its end. */
  void run(TransactionContext tx, String name, Object value) {
    run(tx, Map.of(name, value));
  }

  /** Runs it for its rows. */
  Result query(TransactionContext tx, Map<String, Object> parameters) {
    return tx.run(PLANNED_ONCE + cypher, parameters);
  }

  /** The statement for labels and relationship types of the graph model. */
  static Statement of(String template, Object... names) {
    return new Statement(template.formatted(names));
  }
}
