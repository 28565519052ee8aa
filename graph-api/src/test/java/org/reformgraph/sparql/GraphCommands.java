package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.reformgraph.cli.ReformGraphCli;
import org.reformgraph.cli.Terminal;
import org.reformgraph.cypher.testing.Neo4jServer;

/** The command line on a database, as anybody uses it; it has to succeed. */
record GraphCommands(Path home, Neo4jServer database) {
  void run(String... command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(said),
            Terminal.utf8(said),
            Map.of(
                "REFORMGRAPH_HOME", home.toString(),
                "NEO4J_URI", database.uri().toString(),
                "NEO4J_USERNAME", database.user(),
                "NEO4J_PASSWORD", database.password()),
            false,
            false);
    assertThat(ReformGraphCli.run(terminal, command)).as("%s: %s", List.of(command), said).isZero();
  }
}
