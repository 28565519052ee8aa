package org.reformgraph.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.benchmarks.process.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads with little heap, in processes of their own; what they hold is read off the log of their
 * collector.
 */
final class MeasuredLoad {
  private static final String HEAP = "-Xmx1g";
  private static final Duration LIMIT = Duration.ofDays(1);
  private static final int PARTS = 10;
  private static final JsonMapper JSON = new JsonMapper();

  /** What is left after a collection that has looked at the old objects too. */
  private static final Pattern COLLECTION =
      Pattern.compile("Pause (?:Full|Remark|Young \\(Mixed\\)).* [0-9]+M->([0-9]+)M\\(");

  private static final Pattern ANY_COLLECTION = Pattern.compile("Pause .* [0-9]+M->([0-9]+)M\\(");

  private final Command command;

  /**
   * @param home where everything of the run is kept
   */
  MeasuredLoad(Path home) {
    this.command = Command.ofJar(home).with(HEAP).within(LIMIT);
  }

  /**
   * What a load came to.
   *
   * @param seconds of the whole process, its start included
   * @param milliseconds by stage, added up over the threads; {@code elapsed} is the clock's, from
   *     the first document to the last
   * @param heap megabytes after collections: the most in each tenth of them
   */
  record Load(
      long loaded,
      long unchanged,
      long cases,
      double seconds,
      Map<String, Long> milliseconds,
      List<Integer> heap) {}

  void startDatabase() throws IOException, InterruptedException {
    command.atFreePorts().succeed("neo4j", "start");
  }

  void stopDatabase() throws IOException, InterruptedException {
    command.succeed("neo4j", "stop");
  }

  Path store() {
    return command.home().resolve("neo4j").resolve("data");
  }

  /** Loads a folder. */
  Load run(Path folder) throws IOException, InterruptedException {
    Path collections = command.home().resolve("collections.log");
    Files.deleteIfExists(collections);
    long start = System.nanoTime();
    List<String> said =
        command
            .with("-Xlog:gc:file=" + collections + "::filecount=0")
            .succeed("load", "--no-embed", "--log-format", "json", folder.toString());
    double seconds = (System.nanoTime() - start) / 1e9;
    JsonNode summary =
        said.stream()
            .filter(line -> line.contains("\"event\":\"summary\""))
            .map(JSON::readTree)
            .findFirst()
            .orElseThrow();
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    summary
        .get("milliseconds")
        .properties()
        .forEach(e -> milliseconds.put(e.getKey(), e.getValue().asLong()));
    return new Load(
        summary.get("loaded").asLong(),
        summary.get("unchanged").asLong(),
        summary.get("cases").asLong(),
        seconds,
        milliseconds,
        heap(Files.readAllLines(collections)));
  }

  /** The digest of the facts that a number of threads finds. */
  String extracted(Path folder, int threads) throws IOException, InterruptedException {
    Path file = command.home().resolve("facts.jsonl");
    command.succeed(
        "extract",
        "--quiet",
        "--threads",
        "" + threads,
        "--out",
        file.toString(),
        folder.toString());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      Files.delete(file);
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }

  private static List<Integer> heap(List<String> log) {
    List<Integer> left = matches(COLLECTION, log);
    if (left.isEmpty()) {
      left = matches(ANY_COLLECTION, log);
    }
    List<Integer> most = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      left.subList(left.size() * part / PARTS, left.size() * (part + 1) / PARTS).stream()
          .max(Integer::compare)
          .ifPresent(most::add);
    }
    return most;
  }

  private static List<Integer> matches(Pattern pattern, List<String> log) {
    return log.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(m -> Integer.valueOf(m.group(1)))
        .toList();
  }
}
