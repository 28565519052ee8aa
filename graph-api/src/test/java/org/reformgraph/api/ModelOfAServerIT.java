package org.reformgraph.api;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** The model that the jar brings, in a process as users start it. */
@Neo4jTest
class ModelOfAServerIT {
  private final Neo4jServer database;
  @TempDir private Path home;

  ModelOfAServerIT(Neo4jServer database) {
    this.database = database;
  }

  @Test
  void itsHealthFindsThatItRuns() throws Exception {
    try (ServeProcess server = ServeProcess.start(home, database, "--no-sparql")) {
      server.awaitHealth("\"state\":\"runs\"");
    }
  }
}
