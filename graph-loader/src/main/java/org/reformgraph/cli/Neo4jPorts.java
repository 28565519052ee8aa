package org.reformgraph.cli;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import picocli.CommandLine.Option;

/** Where the embedded Neo4j is to answer this time. */
final class Neo4jPorts {
  @Option(
      names = "--bolt-port",
      paramLabel = "PORT",
      description =
          "For drivers; 0 for a free one (default: neo4j.bolt.port in the home, else 7687).")
  private Integer bolt;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      description = "For Neo4j Browser; 0 for a free one (default: neo4j.http.port, else 7474).")
  private Integer http;

  /** The embedded Neo4j of the home, on these ports. */
  EmbeddedNeo4j server(CommonOptions common, Terminal terminal) {
    return server(common, terminal, over(Map.of()));
  }

  /** These ports, and those of the others that are not said here. */
  Map<String, String> over(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(others);
    if (bolt != null) {
      all.put(HomeSettings.BOLT_PORT, bolt.toString());
    }
    if (http != null) {
      all.put(HomeSettings.HTTP_PORT, http.toString());
    }
    return all;
  }

  /** Where a server is, as settings: it may have been said on a command line only. */
  static Map<String, String> of(Neo4jConnection connection) {
    return Map.of(
        HomeSettings.BOLT_PORT, port(connection.uri()),
        HomeSettings.HTTP_PORT, port(connection.httpUri()));
  }

  private static String port(URI uri) {
    return Integer.toString(uri.getPort());
  }

  /** The embedded Neo4j of the home, with settings that go before the home's own. */
  static EmbeddedNeo4j server(
      CommonOptions common, Terminal terminal, Map<String, String> overrides) {
    Home home = common.home(terminal);
    return new EmbeddedNeo4j(
        home, HomeSettings.load(home, terminal.env(), overrides), terminal.env());
  }
}
