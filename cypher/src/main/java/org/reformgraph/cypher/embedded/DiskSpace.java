package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reformgraph.cypher.home.Home;

/**
 * The room that is left for the server of a home, whose data may lie on another disk than the rest.
 *
 * @param home the home, which exists
 */
record DiskSpace(Home home) {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long LEAST_FOR_START = 300 * MEGABYTE;

  /** Throws when it is too little for a start. */
  void requireEnough() throws IOException {
    for (Path place : places()) {
      long free = free(place);
      if (free < LEAST_FOR_START) {
        throw new EmbeddedNeo4jException(
            Problem.NO_DISK_SPACE,
            "Only "
                + free / MEGABYTE
                + " MB are free where "
                + place
                + " is, too little for Neo4j. Make room, or move the home and name its new place in REFORMGRAPH_HOME.");
      }
    }
  }

  /** Whether nothing can be written any more. */
  boolean isUsedUp() throws IOException {
    for (Path place : places()) {
      if (free(place) < MEGABYTE) {
        return true;
      }
    }
    return false;
  }

  private List<Path> places() {
    Path data = home.neo4jData();
    return Files.exists(data) ? List.of(home.root(), data) : List.of(home.root());
  }

  private static long free(Path place) throws IOException {
    return Files.getFileStore(place).getUsableSpace();
  }
}
