package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.CuttingProxy;
import org.reformgraph.write.EmptyGraph;

/**
 * Commands that are given {@code neo4j://}, as for a cluster: they ask the server for its routing
 * table and connect to what that names. A single server names itself.
 */
@Neo4jTest
class RoutingIT {
  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;

  RoutingIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  private CliRun run(URI uri, Object... args) {
    return CliRun.with(server.environment(uri, temp), args);
  }

  private static URI routing(URI bolt) {
    return URI.create("neo4j://" + bolt.getAuthority());
  }

  private GraphDump loaded(URI uri) {
    EmptyGraph.in(driver);
    CliRun run = run(uri, "load", "--no-embed", "--no-texts", SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return GraphDump.of(driver);
  }

  private Path exported(URI uri, String name) {
    Path file = temp.resolve(name);
    CliRun run = run(uri, "export", "-o", file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  @Test
  void theGraphIsThatOfADirectConnection() {
    assertThat(loaded(routing(server.uri()))).isEqualTo(loaded(server.uri()));
    assertThat(exported(routing(server.uri()), "routed.nq"))
        .hasSameBinaryContentAs(exported(server.uri(), "direct.nq"));
  }

  @Test
  void aServerThatIsLostWhileItIsAskedWhereToGoIsSaid() throws IOException {
    try (CuttingProxy proxy = new CuttingProxy(server.uri(), Integer.MAX_VALUE, 200)) {
      CliRun run = run(routing(proxy.uri()), "load", SampleDigests.folder());

      assertThat(proxy.cuts()).isPositive();
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_DATABASE);
      assertThat(run.err())
          .contains("no Neo4j answers at " + routing(proxy.uri()))
          .doesNotContain("Exception");
    }
  }
}
