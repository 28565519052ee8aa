package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** The data set follows the graph, loaded by the command line as anybody would. */
@Neo4jTest
class SparqlSyncIT {
  private static final String GUIZHOU =
      """
      贵州省：推行跨省通办
      贵州省政务服务中心推行“跨省通办”，依托“黔办通”平台办理异地业务，办理时限由5天压缩至1天。
      贵州省印发《贵州省异地办证试行办法》。
      """;
  private static final String BEICHEN =
      """
      天津市北辰区：学习贵州经验
      天津市北辰区借鉴贵州省的做法，推行“跨省通办”。北辰区与贵州省毕节市签订合作协议。
      """;
  private static final String GUIZHOU_CHANGED =
      """
      贵州省：推行一业一证
      贵州省市场监督管理局推行“一业一证”改革，依托“黔办通”平台办理。
      """;
  private static final String ZUNYI =
      """
      遵义市：推行一网通办
      遵义市大数据局推行“一网通办”。遵义市明年计划推行“跨省通办”。
      """;

  @TempDir static Path directory;
  private static Driver driver;
  private static Neo4jServer database;
  private static SparqlService service;
  private static SparqlClient client;

  @BeforeAll
  static void start(Driver connected, Neo4jServer server) throws IOException {
    driver = connected;
    database = server;
    Files.createDirectories(texts());
    service = SparqlService.start(config("data"), driver);
    client = new SparqlClient(service.uri());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static SparqlConfig config(String name) {
    return new SparqlConfig(
        directory.resolve(name), 0, QueryLimits.DEFAULT, Duration.ofMillis(200));
  }

  private static Path texts() {
    return directory.resolve("texts");
  }

  @Test
  void loadAfterLoadTheDataSetIsThatOfAFullRebuild() throws Exception {
    List<Set<String>> states = new ArrayList<>();
    for (Callable<Void> load :
        List.<Callable<Void>>of(
            () -> load("a.txt", GUIZHOU),
            () -> load("b.txt", BEICHEN),
            () -> load("c.txt", ZUNYI),
            () -> load("a.txt", GUIZHOU_CHANGED),
            () -> load("a.txt", GUIZHOU),
            () -> remove("b.txt"),
            () -> load("b.txt", BEICHEN + GUIZHOU_CHANGED),
            () -> remove("a.txt"),
            () -> remove("b.txt"),
            () -> remove("c.txt"))) {
      load.call();
      await(service);
      Set<String> followed = quads(service);
      Set<String> rebuilt = rebuilt();
      assertThat(minus(rebuilt, followed)).as("missing").isEmpty();
      assertThat(minus(followed, rebuilt)).as("left over").isEmpty();
      states.add(followed);
    }
    assertThat(new HashSet<>(states)).hasSizeGreaterThan(5);
    assertThat(states.get(0)).anyMatch(quad -> quad.contains("黔办通"));
    assertThat(states.get(states.size() - 1)).noneMatch(quad -> quad.contains("黔办通"));
  }

  /** As the answers of a language model are when it is asked again. */
  @Test
  void otherFactsUnderTheSameFingerprintTakeThePlaceOfThoseBefore() throws Exception {
    Path text = Files.writeString(directory.resolve("other.txt"), GUIZHOU);
    Path facts = directory.resolve("other.jsonl");
    run("extract", text.toString(), "--out", facts.toString());
    run("load", "--no-embed", facts.toString());
    await(service);
    assertThat(quads(service)).anyMatch(quad -> quad.contains("黔办通"));

    Files.writeString(facts, Files.readString(facts).replace("黔办通", "黔易通"));
    run("load", "--no-embed", facts.toString());
    await(service);
    Set<String> followed = quads(service);
    assertThat(followed).anyMatch(quad -> quad.contains("黔易通"));
    assertThat(followed).isEqualTo(rebuilt());

    remove("other.txt");
  }

  /** The same graph in a data set that is made at once; its words are found as in the other. */
  private Set<String> rebuilt() throws Exception {
    Path fresh = Files.createTempDirectory(directory, "fresh");
    try (SparqlService other =
        SparqlService.start(
            new SparqlConfig(fresh, 0, QueryLimits.DEFAULT, Duration.ofMillis(200)), driver)) {
      await(other);
      for (String word : List.of("跨省", "一业", "遵义", "黔办")) {
        String search =
            """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX reform: <https://w3id.org/reformgraph/ontology#>
            SELECT ?s ?words {
              { (?s ?score ?words) text:query '"%1$s"' }
              UNION { (?s ?score ?words) text:query (reform:text '"%1$s"') }
            } ORDER BY ?s ?words
            """
                .formatted(word);
        assertThat(client.values(search)).isEqualTo(new SparqlClient(other.uri()).values(search));
      }
      return quads(other);
    }
  }

  /** Each load changes two documents: who reads sees both as they were, or both as they are. */
  @Test
  void whoReadsSeesBeforeOrAfter() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    String query =
        """
        PREFIX reform: <https://w3id.org/reformgraph/ontology#>
        PREFIX text: <http://jena.apache.org/text#>
        SELECT (GROUP_CONCAT(DISTINCT ?n; separator='|') AS ?seen) {
          { ?c a reform:Case ; <http://www.w3.org/2000/01/rdf-schema#label> ?n
            FILTER(STRSTARTS(?n, '甲') || STRSTARTS(?n, '乙')) }
          UNION { (?c ?score ?n) text:query '"甲版" OR "乙版"' . }
        }
        """;
    Files.createDirectories(directory.resolve("pair"));
    loadPair("甲");
    await(service);
    Future<List<String>> seen =
        readers.submit(
            () -> {
              List<String> answers = new ArrayList<>();
              while (!done.get()) {
                answers.add(String.join("", client.values(query)));
              }
              return answers;
            });
    for (String version : List.of("乙", "甲", "乙")) {
      loadPair(version);
      await(service);
    }
    done.set(true);
    readers.shutdown();
    assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

    assertThat(seen.get())
        .isNotEmpty()
        .allSatisfy(
            names -> {
              assertThat(names.contains("甲")).isNotEqualTo(names.contains("乙"));
              assertThat(names).contains("版一号").contains("版二号");
            });
    assertThat(seen.get().stream().map(n -> n.contains("甲")).distinct()).hasSize(2);
    remove("1.txt");
    remove("2.txt");
  }

  private static void loadPair(String version) throws IOException {
    Files.createDirectories(texts().resolve("pair"));
    Files.writeString(texts().resolve("pair/1.txt"), version + "版一号\n贵州省推行“跨省通办”。\n");
    Files.writeString(texts().resolve("pair/2.txt"), version + "版二号\n遵义市推行“一网通办”。\n");
    run("load", "--no-embed", texts().resolve("pair").toString());
  }

  @Test
  void aDataSetThatIsNotThereOrBrokenIsMadeAnew() throws Exception {
    load("a.txt", GUIZHOU);
    Path place = directory.resolve("broken");
    SparqlConfig config = new SparqlConfig(place, 0, QueryLimits.DEFAULT, Duration.ofMillis(200));
    Set<String> whole;
    try (SparqlService first = SparqlService.start(config, driver)) {
      await(first);
      whole = quads(first);
    }
    try (var data = Files.list(place.resolve(Files.readString(place.resolve("current"))))) {
      Path words = data.filter(p -> p.endsWith("words")).findFirst().orElseThrow();
      try (var files = Files.list(words)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    try (SparqlService second = SparqlService.start(config, driver)) {
      await(second);
      assertThat(quads(second)).isEqualTo(whole);
      assertThat(
              new SparqlClient(second.uri())
                  .values("SELECT ?s { ?s <http://jena.apache.org/text#query> '\"跨省\"' }"))
          .isNotEmpty();
    }
    remove("a.txt");
  }

  @Test
  void theCommandHasTheDataSetMadeAnewBesideTheOld() throws Exception {
    load("a.txt", GUIZHOU);
    Path home = directory.resolve("rebuild-home");
    Path place = home.resolve("sparql");
    SparqlConfig config = new SparqlConfig(place, 0, QueryLimits.DEFAULT, Duration.ofMillis(200));
    try (SparqlService served = SparqlService.start(config, driver)) {
      await(served);
      String before = Files.readString(place.resolve("current"));
      Set<String> quads = quads(served);

      run("sparql", "rebuild", "--home", home.toString());
      while (Files.exists(place.resolve("rebuild"))) {
        assertThat(new SparqlClient(served.uri()).values("SELECT ?g { GRAPH ?g {} } LIMIT 1"))
            .isNotEmpty();
      }
      await(served);

      assertThat(Files.readString(place.resolve("current"))).isNotEqualTo(before);
      assertThat(quads(served)).isEqualTo(quads);
    }
    remove("a.txt");
  }

  /** Somebody reads from before it is made compact until after. */
  @Test
  void aDataSetThatHasGrownIsMadeCompactWhileItIsRead() throws Exception {
    load("a.txt", GUIZHOU);
    Path place = directory.resolve("grown");
    QueryLimits limits = new QueryLimits(Duration.ofMillis(300), 10_000, 256 * 1024, 8);
    SparqlConfig config = new SparqlConfig(place, 0, limits, 0, Duration.ofMillis(200));
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try (SparqlService served = SparqlService.start(config, driver)) {
      await(served);
      Path before = place.resolve(Files.readString(place.resolve("current")));
      Files.writeString(before.resolve("compact-size"), "1");
      CountDownLatch end = new CountDownLatch(1);
      CountDownLatch begun = new CountDownLatch(1);
      Future<Boolean> read =
          reader.submit(
              () ->
                  served
                      .read(
                          data -> {
                            begun.countDown();
                            await(end);
                            return data.quads().isEmpty();
                          })
                      .orElseThrow());
      begun.await();

      load("b.txt", BEICHEN);
      await(served);
      assertThat(place.resolve(Files.readString(place.resolve("current")))).isNotEqualTo(before);
      load("c.txt", ZUNYI); // takes longer than the limit of time
      await(served);
      assertThat(before).exists();
      end.countDown();
      assertThat(read.get()).isFalse();

      assertThat(quads(served)).isEqualTo(rebuilt());
      while (Files.exists(before)) {
        Thread.sleep(50); // the one that nobody reads is deleted in the end
      }
    } finally {
      reader.shutdownNow();
    }
    List.of("a.txt", "b.txt", "c.txt").forEach(SparqlSyncIT::remove);
  }

  /** A directory stands where the index is to move its list of files: the triples are committed. */
  @Test
  void aDataSetWhoseCommitComesToNoEndIsMadeAnew() throws Exception {
    load("a.txt", GUIZHOU);
    Path place = directory.resolve("torn");
    SparqlConfig config = new SparqlConfig(place, 0, QueryLimits.DEFAULT, Duration.ofMillis(200));
    try (SparqlService served = SparqlService.start(config, driver)) {
      await(served);
      Path before = place.resolve(Files.readString(place.resolve("current")));
      try (FSDirectory words = FSDirectory.open(before.resolve("words"))) {
        long last = SegmentInfos.readLatestCommit(words).getGeneration();
        Files.createDirectories(
            words.getDirectory().resolve("segments_" + Long.toString(last + 1, 36) + "/in-use"));
      }

      load("b.txt", BEICHEN);
      await(served);

      assertThat(place.resolve(Files.readString(place.resolve("current")))).isNotEqualTo(before);
      assertThat(quads(served)).isEqualTo(rebuilt());
    }
    List.of("a.txt", "b.txt").forEach(SparqlSyncIT::remove);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the data set holds what the graph does. */
  private static void await(SparqlService of) throws InterruptedException {
    long number = new GraphDocuments(driver).state().number();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (of.status().phase() != SparqlStatus.Phase.CURRENT || of.status().dataSet() < number) {
      assertThat(System.nanoTime()).as("%s", of.status()).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static Set<String> quads(SparqlService of) {
    DatasetGraph dataset = of.current().dataset();
    return Txn.calculateRead(dataset, () -> DataSetContents.quads(dataset));
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static Void load(String name, String text) throws IOException {
    Files.writeString(texts().resolve(name), text);
    run("load", "--no-embed", texts().resolve(name).toString());
    return null;
  }

  private static Void remove(String name) {
    run("documents", "remove", name);
    return null;
  }

  private static void run(String... command) {
    new GraphCommands(directory.resolve("home"), database).run(command);
  }
}
