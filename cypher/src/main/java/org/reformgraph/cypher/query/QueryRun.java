package org.reformgraph.cypher.query;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs a query, reading only: the server refuses to write. Rows are handed on as they come and are
 * not kept; a query is not repeated when the connection is lost, as rows were handed on already.
 *
 * @param timeout after which the server ends the query
 * @param limit how many rows are wanted; what comes after them is left unread
 */
public record QueryRun(Driver driver, Duration timeout, long limit) {
  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

  /**
   * How much there was.
   *
   * @param rows how many were handed on
   * @param more whether there are more than were wanted
   */
  public record Extent(long rows, boolean more) {}

  /**
   * Runs a query.
   *
   * @return how many rows there were
   * @throws QueryTimeoutException when it took too long
   * @throws Neo4jException when the server is away or refuses it
   * @throws IOException when the rows cannot be taken
   */
  public Extent into(QueryRows rows, String cypher, Map<String, Object> parameters)
      throws IOException {
    SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    TransactionConfig limited = TransactionConfig.builder().withTimeout(timeout).build();
    try (Session session = driver.session(reading)) {
      return hand(session.run(cypher, parameters, limited), rows);
    } catch (Neo4jException e) {
      throw timedOut(e) ? new QueryTimeoutException(timeout, e) : e;
    }
  }

  private Extent hand(Result result, QueryRows rows) throws IOException {
    List<String> columns = result.keys();
    rows.columns(columns);
    long taken = 0;
    while (result.hasNext()) {
      if (taken == limit) {
        return new Extent(taken, true);
      }
      rows.row(result.next().values());
      taken++;
    }
    return new Extent(taken, false);
  }

  /** Its code has endings that say who set the limit. */
  private static boolean timedOut(Neo4jException e) {
    return e.code() != null && e.code().startsWith(TIMED_OUT);
  }
}
