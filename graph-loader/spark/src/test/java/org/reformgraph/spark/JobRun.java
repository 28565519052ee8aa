package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.reformgraph.cypher.testing.Neo4jServer;

/** Programs that tests run, each in a process of its own with the jars that the build made. */
record JobRun(Path folder, Map<String, String> env) {
  static final Path TARGET = Path.of("target").toAbsolutePath();
  static final Path SPARK_HOME = TARGET.resolve("spark-home");
  private static final Path LOADER =
      Path.of("../target/graph-loader.jar").toAbsolutePath().normalize();
  private static final long PATIENCE_MINUTES = 30;

  /** Programs with a home of their own and a database that runs. */
  static JobRun on(Neo4jServer server, Path folder) {
    return new JobRun(folder, server.environment(folder.resolve("home")));
  }

  /** A program that has ended. */
  record Ended(int exitCode, String out, String err) {}

  /** The command line of the product, with the jars of the job. */
  Ended reformgraph(Object... args) throws IOException, InterruptedException {
    List<String> command = java("-jar", LOADER.toString());
    command.addAll(words(args));
    return ended(start("reformgraph", command), "reformgraph");
  }

  /** A class of Spark's, in the background. */
  Process spark(String name, Object... args) throws IOException {
    List<String> command = java(JavaModuleOptions.defaultModuleOptions().trim().split(" +"));
    command.addAll(List.of("-Xmx1g", "-cp", SPARK_HOME.resolve("jars") + File.separator + "*"));
    command.addAll(words(args));
    return start(name, command);
  }

  /** The job, in the background. */
  Process job(String master, List<String> settings, Object... args) throws IOException {
    List<Object> all = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
    all.addAll(List.of("--master", master));
    for (String setting : settings) {
      all.addAll(List.of("--conf", setting));
    }
    all.addAll(List.of("--class", SparkLoad.class.getName()));
    all.addAll(List.of("--archives", TARGET.resolve("graph-loader-spark-engine.zip") + "#engine"));
    all.add(TARGET.resolve("graph-loader-spark.jar"));
    all.addAll(Arrays.asList(args));
    return spark("job", all.toArray());
  }

  /** Waits for a program and reads what it said. */
  Ended ended(Process process, String name) throws IOException, InterruptedException {
    boolean over = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!over) {
      process.destroyForcibly();
    }
    Ended ended =
        new Ended(
            over ? process.exitValue() : -1,
            Files.readString(folder.resolve(name + ".out")),
            Files.readString(folder.resolve(name + ".err")));
    assertThat(over).as("%s went on for %s minutes: %s", name, PATIENCE_MINUTES, ended).isTrue();
    return ended;
  }

  private Process start(String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(env);
    builder.environment().put("SPARK_HOME", SPARK_HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    // these processes are short: compiling well costs more than it brings
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return builder
        .redirectOutput(folder.resolve(name + ".out").toFile())
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  private static List<String> java(String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8"));
    command.addAll(List.of(options));
    return command;
  }

  private static List<String> words(Object... args) {
    return Arrays.stream(args).map(Object::toString).toList();
  }
}
