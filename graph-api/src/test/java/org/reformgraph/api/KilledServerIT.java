package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The server is killed ({@code kill -9}) while documents are uploaded, and while the RDF data set
 * is made anew: the next one ends what it began.
 */
@Neo4jTest
class KilledServerIT {
  private static final int DOCUMENTS = 6;
  private static final String DIGEST =
      """
      泉州市：第%1$d个窗口一窗办结
      　　泉州市市场监督管理局推行“一窗办结第%1$d步”，开办企业时间由3个工作日压缩至1个工作日。
      廊坊市：证照联办第%1$d批
      　　廊坊市借鉴泉州市做法，推行“证照联办第%1$d批”，办理材料由12份减至4份。
      """;

  /** What is told of the graph, without the day of the telling. */
  private static final String QUADS =
      """
      SELECT ?g ?s ?p ?o {
        GRAPH ?g { ?s ?p ?o }
        FILTER (?p != <http://purl.org/dc/terms/issued>)
      }
      """;

  private final Driver driver;
  private final Neo4jServer database;
  @TempDir private Path directory;

  KilledServerIT(Driver driver, Neo4jServer database) {
    this.driver = driver;
    this.database = database;
  }

  @Test
  void nothingThatWasAcceptedIsLostAndNoDataSetIsServedByHalves() throws Exception {
    Home home = new Home(directory);
    List<String> accepted;
    try (ServeProcess server = ServeProcess.start(directory, database)) {
      accepted = upload(new Sender(server.api()));
      server.kill();
    }
    Set<String> whole;
    GraphDump graph;
    try (ServeProcess server = ServeProcess.start(directory, database)) {
      allDone(server.api(), accepted);
      graph = GraphDump.of(driver);
      assertThat(files(home.uploads())).hasSize(DOCUMENTS);
      whole = dataSet(server.sparql());
      Files.writeString(home.sparql().resolve(Home.SPARQL_REBUILD), "");
      whileItIsMade(home.sparql());
      server.kill();
    }
    try (ServeProcess server = ServeProcess.start(directory, database)) {
      assertThat(dataSet(server.sparql())).as("after the kill").isEqualTo(whole);
      gone(home.sparql().resolve(Home.SPARQL_REBUILD));
      assertThat(dataSet(server.sparql())).as("made anew").isEqualTo(whole);

      driver.executableQuery("MATCH (n:!__Neo4jMigration&!GraphInfo) DETACH DELETE n").execute();
      driver.executableQuery("MATCH (g:GraphInfo) REMOVE g.vocabulary").execute();
      allDone(server.api(), upload(new Sender(server.api())));
      assertThat(GraphDump.of(driver)).as("that of uploads without a kill").isEqualTo(graph);
    }
  }

  /** Addresses of the jobs. */
  private static List<String> upload(Sender sender) throws IOException, InterruptedException {
    List<String> jobs = new ArrayList<>();
    for (int i = 1; i <= DOCUMENTS; i++) {
      HttpResponse<String> answer = sender.upload("第" + i + "期.txt", DIGEST.formatted(i));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      jobs.add(Sender.read(answer).at("/links/self").asString().substring(1));
    }
    return jobs;
  }

  private static void allDone(URI api, List<String> jobs) throws IOException, InterruptedException {
    for (String job : jobs) {
      assertThat(new Sender(api).ended(job).get("status").asString()).as(job).isEqualTo("done");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** All quads, once the data set holds all documents. */
  private static Set<String> dataSet(URI sparql) throws IOException, InterruptedException {
    String path = "reform/sparql?query=" + URLEncoder.encode(QUADS, StandardCharsets.UTF_8);
    for (int i = 0; i < 600; i++) {
      HttpResponse<String> answer = new Sender(sparql).get(path, "Accept", "text/csv");
      if (answer.statusCode() == 200) {
        Set<String> quads = answer.body().lines().collect(Collectors.toCollection(TreeSet::new));
        if (String.join("\n", quads).contains("第" + DOCUMENTS + "期.txt")) {
          return quads;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the data set does not hold the documents within a minute");
  }

  /** Until there is another data set beside the one that is served, or has been. */
  private static void whileItIsMade(Path sparql) throws IOException, InterruptedException {
    Set<Path> before = dataSets(sparql);
    for (int i = 0; i < 6_000 && dataSets(sparql).equals(before); i++) {
      Thread.sleep(10);
    }
    assertThat(dataSets(sparql)).isNotEqualTo(before);
  }

  private static Set<Path> dataSets(Path sparql) throws IOException {
    try (Stream<Path> all = Files.list(sparql)) {
      return all.filter(path -> path.getFileName().toString().startsWith("data-"))
          .collect(Collectors.toSet());
    }
  }

  private static void gone(Path file) throws InterruptedException {
    for (int i = 0; i < 600 && Files.exists(file); i++) {
      Thread.sleep(100);
    }
    assertThat(file).doesNotExist();
  }
}
