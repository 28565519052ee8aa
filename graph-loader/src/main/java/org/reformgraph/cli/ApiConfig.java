package org.reformgraph.cli;

import java.net.URI;
import java.util.Objects;

/**
 * What the HTTP server needs to know. Its text form leaves the password out.
 *
 * @param port on the loopback interface; 0 for a free one
 * @param database where drivers connect
 * @param browser the page of Neo4j Browser; null when not known
 */
public record ApiConfig(int port, URI database, String user, String password, URI browser) {
  public ApiConfig {
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  @Override
  public String toString() {
    return "port " + port + ", " + user + "@" + database;
  }
}
