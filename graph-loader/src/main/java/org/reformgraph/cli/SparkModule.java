package org.reformgraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The job's jar and the archive of libraries that is shipped with it; built apart. */
record SparkModule(Path jar, Path archive) {
  private static final String JOB = "org.reformgraph.spark.SparkLoad";

  /** Where the job calls the archive's folder. */
  private static final String UNPACKED = "#engine";

  /**
   * The module beside the one that this class was built in, or beside the server's that holds it.
   */
  static SparkModule beside() {
    try {
      URI built = SparkModule.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path module =
          built.getScheme().equals("file")
              ? Path.of(built).getParent().getParent()
              : server().getParent().getParent().resolveSibling("graph-loader");
      return in(module.resolve("spark").resolve("target"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot tell where this program lies", e);
    }
  }

  /** The server's jar, in which this program lies as a jar of its own. */
  private static Path server() {
    return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
  }

  static SparkModule in(Path target) {
    return new SparkModule(
        target.resolve("graph-loader-spark.jar"), target.resolve("graph-loader-spark-engine.zip"));
  }

  /**
   * Makes sure that both are there.
   *
   * @throws CommandFailedException with the way to build them
   */
  SparkModule check() {
    if (!Files.isRegularFile(jar) || !Files.isRegularFile(archive)) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          "the Spark job is not built: "
              + (Files.isRegularFile(jar) ? archive : jar)
              + " is not there. In the project's folder:\n"
              + "  mvn -DskipTests -pl graph-loader/spark -am package");
    }
    return this;
  }

  /** What {@code spark-submit} is told before the job's own arguments. */
  List<String> arguments() {
    return List.of("--class", JOB, "--archives", archive + UNPACKED);
  }
}
