package org.reformgraph.cypher.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.reformgraph.cypher.home.Home;

/**
 * How the embedded server of a home is doing.
 *
 * @param home the home
 * @param state whether the server runs
 * @param version the server's version; empty unless it answers
 * @param pid the server's process; empty when there is none
 * @param connection where the server is; empty when there is no process
 * @param passwordFile where the password is, from the first start on
 */
public record Neo4jStatus(
    Home home,
    State state,
    Optional<String> version,
    Optional<Long> pid,
    Optional<Neo4jConnection> connection,
    Path passwordFile) {

  /** Whether the server runs. */
  public enum State {
    /** No process. */
    STOPPED,
    /** A process that does not answer, or not yet. */
    STARTING,
    /** A server that answers and takes our password. */
    RUNNING;

    static State of(boolean process, boolean answer) {
      return answer ? RUNNING : process ? STARTING : STOPPED;
    }
  }
}
