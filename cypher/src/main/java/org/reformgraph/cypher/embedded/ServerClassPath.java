package org.reformgraph.cypher.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jars of the Neo4j server, as the build of {@code cypher/server/pom.xml} has resolved them.
 *
 * @param jars the jars in their order
 */
record ServerClassPath(List<Path> jars) {

  /** The environment variable that names the file which holds the class path. */
  static final String VARIABLE = "REFORMGRAPH_NEO4J_CLASSPATH";

  private static final Path WRITTEN_BY_BUILD =
      Path.of("cypher", "target", "neo4j-server.classpath");

  ServerClassPath {
    jars = List.copyOf(jars);
  }

  /**
   * The class path that the environment names, else the one that the build left beside our own
   * classes.
   */
  static ServerClassPath locate(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(VARIABLE))
        .map(Path::of)
        .or(() -> above(ownLocation()))
        .map(ServerClassPath::read)
        .orElseThrow(() -> missing("no " + WRITTEN_BY_BUILD + " was found above " + ownLocation()));
  }

  static ServerClassPath read(Path file) {
    try {
      List<Path> jars =
          Stream.of(Files.readString(file).strip().split(File.pathSeparator))
              .map(Path::of)
              .toList();
      jars.stream()
          .filter(jar -> !Files.exists(jar))
          .findFirst()
          .ifPresent(
              jar -> {
                throw missing(jar + ", which " + file + " names, is gone");
              });
      return new ServerClassPath(jars);
    } catch (IOException e) {
      throw missing(file + " cannot be read");
    }
  }

  private static EmbeddedNeo4jException missing(String what) {
    return new EmbeddedNeo4jException(
        Problem.SERVER_MISSING,
        "The jars of the Neo4j server are not there: "
            + what
            + ". Run `mvn package` in the project once, with network; or name a file that holds the server's class path in "
            + VARIABLE
            + ".");
  }

  private static Optional<Path> above(Path location) {
    return Stream.iterate(location, path -> path != null, Path::getParent)
        .map(path -> path.resolve(WRITTEN_BY_BUILD))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Our own classes or jar; inside an executable jar of Spring Boot, that jar. */
  private static Path ownLocation() {
    String location =
        ServerClassPath.class.getProtectionDomain().getCodeSource().getLocation().toString();
    String file = location.replaceFirst("^(jar:|nested:|file:)+", "").replaceFirst("/?!.*$", "");
    return Path.of(URI.create("file:" + file));
  }

  /** The class path as the JVM takes it. */
  String text() {
    return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
  }
}
