package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.cypher.testing.SmallServer;
import org.reformgraph.model.CanonicalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code extract --format neo4j-csv} with {@code neo4j import} beside {@code load}. */
@Neo4jTest
class BulkImportIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ODD = "首行，\"引\"；\\ 逗号,分号;\n次行\r\n末行\t𠮷　";

  /** What {@link GraphDump} leaves out, but for times. */
  private static final List<String> REST =
      List.of(
          "MATCH (n) WHERE n.pinyin IS NOT NULL RETURN n.id + ' ' + reduce(s = '', p IN n.pinyin | s + p + '|') AS line",
          "MATCH (e:MeasureEmbedding:PendingEmbedding) RETURN e.id + ' ' + e.asked AS line",
          "MATCH (d:Document) RETURN d.id + ' ' + (d.stamp IS NOT NULL) AS line",
          "MATCH (l:LoadCount) RETURN l.number + ' ' + coalesce(l.unsettled, false) AS line",
          "SHOW INDEXES YIELD name, type, state RETURN name + ' ' + type + ' ' + state AS line",
          "SHOW CONSTRAINTS YIELD name, type RETURN name + ' ' + type AS line");

  @TempDir static Path temp;

  private static List<Object> inputs;
  private static Path facts;
  private static Path bulk;
  private static CliRun refused;
  private static boolean storeOfRefused;
  private static Map<String, String> own;
  private static EmbeddedNeo4j server;
  private static List<String> ofLoad;
  private static CliRun loaded;
  private static CliRun extracted;

  @BeforeAll
  static void bothWays(Driver driver, Neo4jServer given) throws IOException {
    inputs = inputs();
    Map<String, String> env = given.environment(temp.resolve("other"));
    loaded = run(ExitCode.SOME_REJECTED, env, "load", "--no-embed");
    ofLoad = lines(driver);

    Home home = new Home(temp.resolve("家 (1), 甲"));
    own = Map.of("REFORMGRAPH_HOME", home.root().toString());
    Files.createDirectories(home.root());
    Files.writeString(
        home.settingsFile(),
        """
        neo4j.bolt.port=0
        neo4j.http.port=0
        neo4j.heap=512m
        neo4j.pagecache=64m
        neo4j.start.timeout=240
        neo4j.jvm.options=-XX:TieredStopAtLevel=1
        """);
    server = SmallServer.of(home);
    bulk = home.root().resolve("导入, [1]");
    extracted = run(ExitCode.SOME_REJECTED, own, "extract", "--format", "neo4j-csv", "--out", bulk);
    refused = CliRun.with(own, "neo4j", "import", broken());
    storeOfRefused = server.hasStore(StartListener.SILENT);
    CliRun imported = CliRun.with(own, "neo4j", "import", bulk);
    assertThat(imported.exitCode()).as(imported.err()).isZero();
  }

  @AfterAll
  static void stop() {
    server.stop(Duration.ofMinutes(2));
  }

  @Test
  void theGraphIsThatOfLoad() {
    List<String> imported = lines();

    assertThat(imported).hasSizeGreaterThan(3_000);
    assertThat(imported).containsExactlyElementsOf(ofLoad);
    assertThat(imported).anyMatch(line -> line.contains(ODD));
    assertThat(imported).anyMatch(line -> line.contains("surfaceForms=[]"));
    assertThat(imported).anyMatch(line -> line.contains("correctedBy=王芳"));
    assertThat(imported).anyMatch(line -> line.contains("换过的题目"));
    assertThat(imported).noneMatch(line -> line.contains("name=起初的题目"));
  }

  @Test
  void theRunIsReportedAsLoadReportsIt() {
    assertThat(found(extracted.err())).isEqualTo(found(loaded.out()));
    assertThat(extracted.err()).contains("空.txt [EMPTY]");
  }

  @Test
  void aLoadOfTheSameInputsFindsThemUnchangedAndTextsAreKept() throws IOException {
    List<String> before = lines();

    List<Object> documents = new ArrayList<>(inputs);
    documents.remove(facts);
    CliRun again = run(ExitCode.SOME_REJECTED, own, documents, "load", "--no-embed");

    assertThat(again.out()).doesNotContainPattern("loaded +[1-9]").containsPattern("unchanged +1");
    assertThat(lines()).isEqualTo(before);
    assertThat(files(temp.resolve("家 (1), 甲/texts")))
        .isEqualTo(files(temp.resolve("other/texts")))
        .isPositive();
  }

  @Test
  void whatIsThereIsNotReplacedUnlessAskedFor() {
    CliRun running = CliRun.with(own, "neo4j", "import", bulk);
    assertThat(running.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(running.err()).contains("is running", "--restart");

    CliRun full = CliRun.with(own, "neo4j", "import", "--restart", bulk);
    assertThat(full.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(full.err()).contains("is not empty", "--overwrite-destination");
    assertThat(lines()).isEqualTo(ofLoad);
  }

  @Test
  void anImportStartsNeo4jWhereItWas() throws IOException {
    Neo4jConnection before = server.start(StartListener.SILENT);

    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      CliRun elsewhere = replacing("--bolt-port", port);
      assertThat(elsewhere.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
      assertThat(elsewhere.err()).contains("Port " + port + " is taken");
    }
    assertThat(server.running()).isEqualTo(before);
    assertThat(lines()).isEqualTo(ofLoad);

    CliRun again = replacing();
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(server.running()).isEqualTo(before);
    assertThat(lines()).isEqualTo(ofLoad);
  }

  /** No text can be kept where a file stands in the place of their folder. */
  @Test
  void anImportWhoseTextsCannotBeKeptChangesNothing() throws IOException {
    Neo4jConnection before = server.start(StartListener.SILENT);
    Home home = new Home(Path.of(own.get("REFORMGRAPH_HOME")));
    Path aside = Files.move(home.texts(), home.root().resolve("texts aside"));
    String settings = Files.readString(home.settingsFile());
    Files.createFile(home.texts());
    try {
      CliRun run = replacing();
      assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("cannot be read or written: " + home.texts());
      assertThat(server.running()).isEqualTo(before);
      assertThat(lines()).isEqualTo(ofLoad);

      Files.writeString(home.settingsFile(), settings + "neo4j.java.home=/no/jdk\n");
      CliRun lost = replacing();
      assertThat(lost.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(lost.err())
          .containsSubsequence("cannot be read or written: " + home.texts(), "no JDK in /no/jdk");
    } finally {
      Files.writeString(home.settingsFile(), settings);
      Files.delete(home.texts());
      Files.move(aside, home.texts());
    }
    assertThat(lines()).isEqualTo(ofLoad);
  }

  private static CliRun replacing(String... more) {
    return CliRun.with(
        own,
        Stream.of(
                Stream.of("neo4j", "import", "--restart", "--overwrite-destination", bulk),
                Stream.of(more))
            .flatMap(words -> words)
            .toArray());
  }

  @Test
  void aFolderThatIsNotWholeIsNotImported() throws IOException {
    Path half = Files.createDirectories(temp.resolve("half"));

    CliRun run = CliRun.with(own, "neo4j", "import", "--restart", "--overwrite-destination", half);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("manifest.json", "--format neo4j-csv");
    assertThat(lines()).isEqualTo(ofLoad);
  }

  /** Our files are not broken like that: here a relation ends at nothing. */
  @Test
  void whatTheToolRefusesLeavesNothingBehind() {
    assertThat(refused.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(refused.err()).contains("were not imported", "document/nowhere", "#import-failed");
    assertThat(storeOfRefused).isFalse();
  }

  private static Path broken() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("broken"));
    String row = ":START_ID(Graph),:END_ID(Graph)\n\"case/1\",\"document/nowhere\"\n";
    Files.writeString(folder.resolve("node-Case.csv"), "id:ID(Graph)\n\"case/1\"\n");
    Files.writeString(folder.resolve("relation-IN_DOCUMENT.csv"), row);
    ObjectNode manifest =
        (ObjectNode) JSON.readTree(Files.readString(bulk.resolve("manifest.json")));
    ArrayNode parts = manifest.putArray("parts");
    for (String of : List.of("node-Case", "relation-IN_DOCUMENT")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(of + ".csv"));
      CRC32C checksum = new CRC32C();
      checksum.update(bytes);
      parts
          .addObject()
          .put("file", of + ".csv")
          .put("of", of.substring(of.indexOf('-') + 1))
          .put("nodes", of.startsWith("node"))
          .put("rows", 1)
          .put("bytes", bytes.length)
          .put("crc32c", checksum.getValue());
    }
    Files.writeString(folder.resolve("manifest.json"), manifest.toString());
    return folder;
  }

  @Test
  void aFolderInUseIsNotWrittenTo() {
    CliRun run = CliRun.with(own, "extract", "--format", "neo4j-csv", "--out", bulk, inputs.get(0));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("not empty");
  }

  /** Documents, an empty one, corrections, and facts with all that CSV could stumble over. */
  private static List<Object> inputs() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("案例"));
    Files.writeString(
        folder.resolve("玉溪.txt"),
        "云南省玉溪市：办事不跑腿\n\n玉溪市推行一照多址，办件320件。玉溪市推行“岭上照改革”。玉溪市借鉴安徽省黄山市的做法。\n");
    Files.write(folder.resolve("空.txt"), new byte[0]);
    Path corrections =
        Files.writeString(
            temp.resolve("corrections.yaml"),
            """
            corrections:
              - merge: [measure/530400-%s]
                into: measure/530400-%s
                by: 王芳
                when: 2026-11-20
                why: 同一举措的"别称"
            """
                .formatted(fold("岭上照改革"), fold("一照多址")));
    facts = facts();
    return List.of(
        folder, SampleDigests.folder(), facts, "--corrections", corrections, "--threads", "2");
  }

  private static String fold(String measure) {
    String id = CanonicalId.measure("530400", measure);
    return id.substring(id.indexOf('-') + 1);
  }

  /** Two documents, of which the first comes again at the end, changed. */
  private static Path facts() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("底稿"));
    Files.writeString(folder.resolve("甲.txt"), "贵州省：起初的题目\n贵州省贵阳市推行“一窗通办”，办件量9万件。\n");
    Files.writeString(folder.resolve("乙.txt"), "青海省：容缺受理\n青海省西宁市借鉴贵州省贵阳市做法，推行“一窗通办”。\n");
    Path plain = temp.resolve("plain.jsonl");
    assertThat(CliRun.of("extract", folder, "--out", plain).exitCode()).isZero();
    List<String> lines = new ArrayList<>(Files.readAllLines(plain));
    assertThat(lines).hasSize(2);
    ObjectNode again = (ObjectNode) JSON.readTree(lines.get(1));
    ((ObjectNode) again.get("case")).put("title", "换过的题目");
    for (JsonNode relation : again.get("relations")) {
      ((ObjectNode) relation).put("evidence", ODD);
    }
    ObjectNode silent = (ObjectNode) again.get("entities").get(0);
    ((ArrayNode) silent.get("mentions")).removeAll();
    lines.add(0, lines.remove(1));
    lines.add(again.toString());
    return Files.write(temp.resolve("facts.jsonl"), lines);
  }

  private static CliRun run(int exitCode, Map<String, String> env, Object... words) {
    return run(exitCode, env, inputs, words);
  }

  private static CliRun run(
      int exitCode, Map<String, String> env, List<Object> inputs, Object... words) {
    CliRun run = CliRun.with(env, Stream.concat(Stream.of(words), inputs.stream()).toArray());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    return run;
  }

  private static String found(String summary) {
    return summary.substring(
        summary.indexOf("Inputs\n"), summary.indexOf("Time, over all threads"));
  }

  private static List<String> lines() {
    try (Driver driver = Database.of(server.start(StartListener.SILENT)).open()) {
      return lines(driver);
    }
  }

  private static List<String> lines(Driver driver) {
    List<String> lines = new ArrayList<>(GraphDump.of(driver).lines());
    for (String query : REST) {
      driver.executableQuery(query).execute().records().stream()
          .map(row -> row.get("line").asString())
          .sorted()
          .forEach(lines::add);
    }
    return lines;
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
