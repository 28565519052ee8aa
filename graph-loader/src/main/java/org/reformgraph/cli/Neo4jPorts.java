package org.reformgraph.cli;

import java.util.HashMap;
import java.util.Map;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
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
    Map<String, String> overrides = new HashMap<>();
    if (bolt != null) {
      overrides.put(HomeSettings.BOLT_PORT, bolt.toString());
    }
    if (http != null) {
      overrides.put(HomeSettings.HTTP_PORT, http.toString());
    }
    return server(common, terminal, overrides);
  }

  /** The embedded Neo4j of the home, with settings that go before the home's own. */
  static EmbeddedNeo4j server(
      CommonOptions common, Terminal terminal, Map<String, String> overrides) {
    Home home = common.home(terminal);
    return new EmbeddedNeo4j(
        home, HomeSettings.load(home, terminal.env(), overrides), terminal.env());
  }
}
