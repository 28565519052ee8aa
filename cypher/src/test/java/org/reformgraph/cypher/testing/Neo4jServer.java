package org.reformgraph.cypher.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * The server that tests run against.
 *
 * @param uri where drivers connect
 * @param httpUri where Neo4j Browser is served; null for a server given by {@code
 *     REFORMGRAPH_TEST_NEO4J_URI} alone
 * @param user the user's name
 * @param password the user's password
 */
public record Neo4jServer(URI uri, URI httpUri, String user, String password) {

  /** What the environment of a command says of this server, and of a home. */
  public Map<String, String> environment(Path home) {
    return environment(uri, home);
  }

  /** The same by another way to the server, as through a proxy. */
  public Map<String, String> environment(URI way, Path home) {
    return Map.of(
        "REFORMGRAPH_HOME",
        home.toString(),
        "NEO4J_URI",
        way.toString(),
        "NEO4J_USERNAME",
        user,
        "NEO4J_PASSWORD",
        password);
  }
}
