package org.reformgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What the HTTP server needs to know. Its text form leaves the password out.
 *
 * @param port on the loopback interface; 0 for a free one
 * @param database where drivers connect
 * @param browser the page of Neo4j Browser; null when not known
 * @param sparql where and from where SPARQL is served; null when it is not
 */
public record ApiConfig(
    int port, URI database, String user, String password, URI browser, Sparql sparql) {
  public ApiConfig {
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** A server without SPARQL. */
  public ApiConfig(int port, URI database, String user, String password, URI browser) {
    this(port, database, user, password, browser, null);
  }

  /**
   * The SPARQL server.
   *
   * @param port on the loopback interface; 0 for a free one
   * @param directory keeps its data set
   */
  public record Sparql(int port, Path directory) {
    public Sparql {
      Objects.requireNonNull(directory, "directory");
    }
  }

  @Override
  public String toString() {
    return "port " + port + ", " + user + "@" + database;
  }
}
