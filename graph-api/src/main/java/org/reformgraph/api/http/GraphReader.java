package org.reformgraph.api.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.reformgraph.answer.GraphReading;
import org.springframework.stereotype.Component;

/**
 * Reads the graph within a time limit, not too many at once. Nothing is repeated: who waits for a
 * page is better served by a clear answer than by a late one.
 */
@Component
public class GraphReader {
  /** How long the database may work on one query. */
  public static final Duration LIMIT = Duration.ofSeconds(10);

  /** How long a question waits for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Turns turns =
      new Turns(Math.max(8, 2 * Runtime.getRuntime().availableProcessors()), PATIENCE);

  private final GraphReading graph;

  GraphReader(Driver driver) {
    this.graph = new GraphReading(driver, LIMIT);
  }

  /**
   * The rows of a query, which bounds them itself.
   *
   * @throws org.neo4j.driver.exceptions.Neo4jException when it takes too long or the database is
   *     away; the API answers 503
   * @throws ProblemException when too many others ask; the API answers 503
   */
  public List<Record> rows(String query, Map<String, Object> parameters) {
    return turns.take(() -> graph.rows(query, parameters));
  }

  /** The only row of a query; empty when there is none. */
  public Optional<Record> row(String query, Map<String, Object> parameters) {
    return rows(query, parameters).stream().findFirst();
  }
}
