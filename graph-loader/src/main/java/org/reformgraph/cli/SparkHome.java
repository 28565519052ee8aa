package org.reformgraph.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An installation of Apache Spark, which this program does not bring. */
record SparkHome(Path folder) {
  private static final String VARIABLE = "SPARK_HOME";

  /** What Spark needs of Java 17; its own scripts, and its JavaModuleOptions, give the same. */
  private static final List<String> OPENED =
      Stream.of(
              "java.base/java.lang",
              "java.base/java.lang.invoke",
              "java.base/java.lang.reflect",
              "java.base/java.io",
              "java.base/java.net",
              "java.base/java.nio",
              "java.base/java.util",
              "java.base/java.util.concurrent",
              "java.base/java.util.concurrent.atomic",
              "java.base/jdk.internal.ref",
              "java.base/sun.nio.ch",
              "java.base/sun.nio.cs",
              "java.base/sun.security.action",
              "java.base/sun.util.calendar",
              "java.security.jgss/sun.security.krb5")
          .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
          .toList();

  /**
   * The installation that the environment names.
   *
   * @throws CommandFailedException when it names none, or not one
   */
  static SparkHome of(Terminal terminal) {
    String named = terminal.env(VARIABLE);
    if (named == null) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "SPARK_HOME is not set. Unpack Apache Spark 3.5 (built for Scala 2.13) on this machine and"
              + " point SPARK_HOME at it; without --run the command is only printed.\n"
              + "See docs/scaling.md#how-to-run-it");
    }
    Path folder = Path.of(named);
    if (!Files.isDirectory(folder.resolve("jars"))) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "SPARK_HOME is no installation of Apache Spark: " + folder + " has no folder jars");
    }
    return new SparkHome(folder);
  }

  /** The command that submits a job; by Spark's own script where there is one. */
  List<String> submit(List<String> arguments) {
    List<String> command = new ArrayList<>();
    Path script = script();
    if (Files.isRegularFile(script)) {
      command.add(script.toString());
    } else {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(OPENED);
      command.addAll(List.of("-Dfile.encoding=UTF-8", "-Xmx1g"));
      command.addAll(List.of("-cp", folder.resolve("jars") + File.separator + "*"));
      command.add("org.apache.spark.deploy.SparkSubmit");
    }
    command.addAll(arguments);
    return command;
  }

  private Path script() {
    boolean windows = File.separatorChar == '\\';
    return folder.resolve("bin").resolve(windows ? "spark-submit.cmd" : "spark-submit");
  }

  /** A command as a shell takes it, an option a line. */
  static String shown(List<String> arguments) {
    StringBuilder shown = new StringBuilder("\"$SPARK_HOME\"/bin/spark-submit");
    for (String argument : arguments) {
      shown.append(argument.startsWith("--") ? " \\\n  " : " ").append(quoted(argument));
    }
    return shown.toString();
  }

  private static String quoted(String argument) {
    boolean plain =
        !argument.isEmpty()
            && argument
                .codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_./:=,@+%".indexOf(c) >= 0);
    return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** Arguments, those that were not given left out. */
  static List<String> given(String name, Object value) {
    return value == null ? List.of() : Arrays.asList(name, value.toString());
  }
}
