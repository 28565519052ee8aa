package org.reformgraph.cypher.embedded;

import java.net.URI;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Where a server is and who we are there. Its text form leaves the password out.
 *
 * @param uri where drivers connect
 * @param httpUri where Neo4j Browser is served
 * @param user the user's name
 * @param password the user's password
 */
public record Neo4jConnection(URI uri, URI httpUri, String user, String password) {

  /** Checks that nothing is null. */
  public Neo4jConnection {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(httpUri, "httpUri");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** A driver for this server; the caller closes it. */
  public Driver openDriver() {
    return openDriver(Config.defaultConfig());
  }

  /** A driver for this server with a configuration of the caller's; the caller closes it. */
  public Driver openDriver(Config config) {
    return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
  }

  /** The page of Neo4j Browser. */
  public URI browser() {
    return httpUri.resolve("/browser/");
  }

  @Override
  public String toString() {
    return user + "@" + uri;
  }
}
