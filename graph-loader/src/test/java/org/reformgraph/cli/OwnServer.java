package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/** The embedded server of a home of its own, small and on free ports, as its settings file says. */
final class OwnServer {
  private static final List<String> SMALL =
      List.of(
          "neo4j.bolt.port=0",
          "neo4j.http.port=0",
          "neo4j.heap=512m",
          "neo4j.pagecache=64m",
          "neo4j.jvm.options=-XX:TieredStopAtLevel=1",
          "neo4j.start.timeout=240");

  private OwnServer() {}

  /** Writes the settings file. */
  static void settings(Path home, String... others) throws IOException {
    Files.createDirectories(home);
    Files.write(
        home.resolve("reformgraph.properties"),
        Stream.concat(SMALL.stream(), List.of(others).stream()).toList());
  }

  /** The server that commands with this home use. */
  static EmbeddedNeo4j of(Path directory) {
    Home home = new Home(directory);
    return new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), Map.of()), System.getenv());
  }

  static Neo4jConnection start(Path home) {
    return of(home).start(StartListener.SILENT);
  }

  static void stop(Path home) {
    of(home).stop(Duration.ofMinutes(2));
  }
}
