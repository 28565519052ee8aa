package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.reformgraph.cypher.home.Home;

/** Reads in the logs of a failed start what was wrong, and says what to do. */
final class FailedStart {

  /** What a log says, and what that means. */
  private record Sign(Pattern words, Problem problem, String remedy) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              "Address already in use|failed to bind|BindException",
              Problem.PORT_TAKEN,
              "A port was taken while Neo4j started. Stop the other program or set other ports in reformgraph.properties"
                  + " (neo4j.bolt.port, neo4j.http.port)."),
          sign(
              "No space left on device|There is not enough space on the disk|Disk quota exceeded",
              Problem.NO_DISK_SPACE,
              "The disk is full. Make room, or move the home and name its new place in REFORMGRAPH_HOME."),
          sign(
              "UnsupportedClassVersionError",
              Problem.WRONG_JAVA,
              "The JDK is too old. Use JDK 17 or 21, or name one in neo4j.java.home in reformgraph.properties."),
          sign(
              "insufficient memory for the Java Runtime|Could not reserve enough space|Cannot allocate memory"
                  + "|java\\.lang\\.OutOfMemoryError|Initial heap size set to a larger value|Too small maximum heap",
              Problem.NO_MEMORY,
              "There is not enough memory. Close other programs, or change neo4j.heap and neo4j.pagecache in"
                  + " reformgraph.properties."),
          sign(
              "newer version|Downgrade is not supported|Unknown store version"
                  + "|Unrecognized transaction log format version|Unknown log format byte version",
              Problem.NEWER_STORE,
              "The store was written by a newer Neo4j. Update ReformGraph; or choose a fresh home by REFORMGRAPH_HOME and load"
                  + " your documents again."),
          sign(
              "FileLockException|StoreLockException|lock file has been locked|Store and its lock file",
              Problem.STORE_IN_USE,
              "Another process holds the store. End it, or choose another home by REFORMGRAPH_HOME."),
          sign(
              "Failed to start DatabaseId\\{\\w+\\[neo4j\\]\\}|Unable to start `DatabaseId\\{\\w+\\[neo4j\\]\\}`",
              Problem.STORE_DAMAGED,
              "Its store cannot be opened: files of it are damaged or missing. Put a backup back by `reformgraph neo4j"
                  + " restore FILE`. Without one, choose a fresh home by REFORMGRAPH_HOME and load your documents again:"
                  + " the graph is made of them."));

  private FailedStart() {}

  /** The exception for a server that ended before it answered. */
  static EmbeddedNeo4jException explain(Home home, ServerLog log) throws IOException {
    return explain(home, log, "");
  }

  /**
   * The exception for a server that cannot be used.
   *
   * @param said what it says itself; may be empty
   */
  static EmbeddedNeo4jException explain(Home home, ServerLog log, String said) throws IOException {
    String text = log.text() + said;
    String words = said.isEmpty() ? "" : " It says: " + said;
    return SIGNS.stream()
        .filter(sign -> sign.words().matcher(text).find())
        .findFirst()
        .map(sign -> exception(sign.problem(), sign.remedy() + words, home, log))
        .orElseGet(() -> exception(Problem.START_FAILED, "The log says why." + words, home, log));
  }

  /** An exception that shows the end of the log. */
  static EmbeddedNeo4jException exception(
      Problem problem, String remedy, Home home, ServerLog log) {
    return new EmbeddedNeo4jException(
        problem,
        "Neo4j did not start. "
            + remedy
            + "\nThe end of "
            + ServerLog.userLog(home)
            + ":\n"
            + tail(log));
  }

  private static String tail(ServerLog log) {
    try {
      return log.tail();
    } catch (IOException e) {
      return "(cannot be read: " + e.getMessage() + ")";
    }
  }

  private static Sign sign(String words, Problem problem, String remedy) {
    return new Sign(Pattern.compile(words), problem, remedy);
  }
}
