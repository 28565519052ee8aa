package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Whether a JDK can run the server. */
final class JavaVersion {

  private static final int OLDEST = 17;

  private JavaVersion() {}

  /** Throws unless the directory holds a JDK that is new enough. */
  static void requireFit(Path jdk) throws IOException {
    int feature = feature(jdk);
    if (feature < OLDEST) {
      throw new EmbeddedNeo4jException(
          Problem.WRONG_JAVA,
          (feature == 0 ? "There is no JDK in " + jdk : "The JDK in " + jdk + " is Java " + feature)
              + ", but Neo4j needs Java 17 or 21. Install one, and name it in JAVA_HOME, or for Neo4j alone as"
              + " neo4j.java.home in reformgraph.properties.");
    }
  }

  /** The feature release that the JDK's {@code release} file names; 0 when there is none. */
  static int feature(Path jdk) throws IOException {
    if (jdk.equals(Path.of(System.getProperty("java.home")))) {
      return Runtime.version().feature();
    }
    Path release = jdk.resolve("release");
    if (!Files.exists(release)) {
      return 0;
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      values.load(reader);
    }
    String version = values.getProperty("JAVA_VERSION", "0").replace("\"", "");
    String first = version.startsWith("1.") ? version.substring(2) : version;
    return Integer.parseInt(first.replaceFirst("[^0-9].*$", ""));
  }
}
