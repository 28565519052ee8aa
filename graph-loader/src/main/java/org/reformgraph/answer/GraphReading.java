package org.reformgraph.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Asks Neo4j a question, with a limit of time and without retries: who waits for an answer is
 * better served by an error. Threads may share an instance.
 *
 * @param limit how long the database may take over one question
 */
public record GraphReading(Driver driver, Duration limit) {
  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  /** With the limit that answers to readers have. */
  public GraphReading(Driver driver) {
    this(driver, USUAL);
  }

  /**
   * All rows of the answer; the question bounds them.
   *
   * @throws org.neo4j.driver.exceptions.Neo4jException when the database fails, or takes too long
   */
  public List<Record> rows(String query, Map<String, Object> parameters) {
    try (Session session = driver.session(READING)) {
      return session
          .run(query, parameters, TransactionConfig.builder().withTimeout(limit).build())
          .list();
    }
  }
}
