package org.reformgraph.cypher.home;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The directory under which one installation keeps everything, and the places in it.
 *
 * <p>Nothing is created by asking for a place.
 *
 * @param root the directory itself, absolute
 */
public record Home(Path root) {

  /** The environment variable that names the directory. */
  public static final String VARIABLE = "REFORMGRAPH_HOME";

  /** A file of this name in {@link #sparql} asks the SPARQL server to make its data anew. */
  public static final String SPARQL_REBUILD = "rebuild";

  /** Makes the directory absolute, since the server's process has another working directory. */
  public Home {
    root = Objects.requireNonNull(root, "root").toAbsolutePath().normalize();
  }

  /** The home that the environment names, else {@code .reformgraph} in the user's own directory. */
  public static Home of(Map<String, String> environment) {
    String named = environment.get(VARIABLE);
    return new Home(
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".reformgraph")
            : Path.of(named));
  }

  /** The settings of this home, a properties file that need not exist. */
  public Path settingsFile() {
    return root.resolve("reformgraph.properties");
  }

  /** Corrections of the user's own, which need not exist. */
  public Path corrections() {
    return root.resolve("corrections.yaml");
  }

  /** Lexicon files of the user's own, which need not exist. */
  public Path lexicon() {
    return root.resolve("lexicon");
  }

  /** The directory that the server knows as its own home: store and configuration. */
  public Path neo4j() {
    return root.resolve("neo4j");
  }

  /** The server's configuration, written anew at each start. */
  public Path neo4jConf() {
    return neo4j().resolve("conf");
  }

  /** The store. */
  public Path neo4jData() {
    return neo4j().resolve("data");
  }

  /**
   * The server's logs; inside its own home, since it takes no path that leads out of there and
   * back.
   */
  public Path neo4jLogs() {
    return neo4j().resolve("logs");
  }

  /** What concerns the running process: its id, its arguments and the lock that starters take. */
  public Path neo4jRun() {
    return neo4j().resolve("run");
  }

  /** The password of the embedded server, readable by the owner only. */
  public Path passwordFile() {
    return neo4j().resolve("password");
  }

  /** The logs of our own programs. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** What can be computed again. */
  public Path cache() {
    return root.resolve("cache");
  }

  /** The original texts of loaded documents, by sha256. */
  public Path texts() {
    return root.resolve("texts");
  }

  /**
   * The documents that were uploaded, in a folder a collection: {@code load} of such a folder loads
   * them just as they were.
   */
  public Path uploads() {
    return root.resolve("uploads");
  }

  /** What the SPARQL server keeps: derived from the graph, and made anew when it is missing. */
  public Path sparql() {
    return root.resolve("sparql");
  }
}
