package org.reformgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reformgraph.spark.port.Knowledge;
import org.reformgraph.spark.port.Target;

/**
 * What the job is asked to do. {@code reformgraph spark-submit} writes these arguments, so they are
 * not meant for people.
 *
 * @param input a folder, or a single file, on any file system that Hadoop knows
 * @param output a folder there
 * @param collection null for the folder's name
 * @param target null when nothing is loaded
 * @param writers how many write to the database at once; 0 for the cluster's parallelism
 * @param slices into how many tasks the documents are cut; 0 for as many as fit their size
 * @param force whether documents are loaded again that have not changed
 */
record JobOptions(
    String input,
    String output,
    String collection,
    Knowledge knowledge,
    Target target,
    int writers,
    int slices,
    boolean force) {
  private static final int DEFAULT_BATCH_ROWS = 10_000;
  private static final String FORCE = "--force";
  private static final Set<String> NAMES =
      Set.of(
          "--input",
          "--out",
          "--collection",
          "--lexicon",
          "--corrections",
          "--neo4j-uri",
          "--neo4j-user",
          "--neo4j-password-file",
          "--writers",
          "--slices",
          "--batch-rows",
          FORCE);

  /**
   * Reads the arguments.
   *
   * @param env where the password may stand, as {@code NEO4J_PASSWORD}
   * @throws IllegalArgumentException when they are not those that the command writes
   */
  static JobOptions of(String[] args, Map<String, String> env) throws IOException {
    Map<String, String> given = given(args);
    return new JobOptions(
        needed(given, "--input"),
        needed(given, "--out"),
        given.get("--collection"),
        Knowledge.read(path(given.get("--lexicon")), path(given.get("--corrections"))),
        target(given, env),
        number(given, "--writers", 0),
        number(given, "--slices", 0),
        given.containsKey(FORCE));
  }

  private static Map<String, String> given(String[] args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      String name = args[i];
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("unknown argument " + name);
      }
      if (name.equals(FORCE)) {
        given.put(name, "");
      } else if (++i < args.length) {
        given.put(name, args[i]);
      } else {
        throw new IllegalArgumentException(name + " needs a value");
      }
    }
    return given;
  }

  private static Target target(Map<String, String> given, Map<String, String> env)
      throws IOException {
    String uri = given.get("--neo4j-uri");
    if (uri == null) {
      return null;
    }
    String file = given.get("--neo4j-password-file");
    String password =
        file == null
            ? env.get("NEO4J_PASSWORD")
            : Files.readString(Path.of(file)).lines().findFirst().orElse("");
    if (password == null) {
      throw new IllegalArgumentException(
          "a password is needed: set NEO4J_PASSWORD or give --neo4j-password-file");
    }
    return new Target(
        uri,
        given.getOrDefault("--neo4j-user", "neo4j"),
        password,
        number(given, "--batch-rows", DEFAULT_BATCH_ROWS));
  }

  private static String needed(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static int number(Map<String, String> given, String name, int missing) {
    String value = given.get(name);
    try {
      int number = value == null ? missing : Integer.parseInt(value);
      if (value != null && number < 1) {
        throw new IllegalArgumentException(name + " must be at least 1: " + value);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number: " + value, e);
    }
  }

  private static Path path(String text) {
    return text == null ? null : Path.of(text);
  }
}
