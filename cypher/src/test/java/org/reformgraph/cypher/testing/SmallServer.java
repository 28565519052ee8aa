package org.reformgraph.cypher.testing;

import java.util.HashMap;
import java.util.Map;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * Servers for tests that start and stop them: little memory, free ports, patience with a busy
 * machine.
 */
public final class SmallServer {

  private static final Map<String, String> SETTINGS =
      Map.of(
          HomeSettings.BOLT_PORT, "0",
          HomeSettings.HTTP_PORT, "0",
          HomeSettings.HEAP, "512m",
          HomeSettings.PAGE_CACHE, "64m",
          HomeSettings.JVM_OPTIONS, "-XX:TieredStopAtLevel=1",
          HomeSettings.START_TIMEOUT, "240");

  private SmallServer() {}

  /** The server of the home, on free ports. */
  public static EmbeddedNeo4j of(Home home) {
    return of(home, Map.of());
  }

  /** The server of the home, with settings other than the small ones. */
  public static EmbeddedNeo4j of(Home home, Map<String, String> others) {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.putAll(others);
    return new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), settings), System.getenv());
  }
}
