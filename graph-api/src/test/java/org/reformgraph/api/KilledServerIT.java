package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The server is killed ({@code kill -9}) while documents are uploaded: the next one loads what it
 * had accepted.
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

  private final Driver driver;
  private final Neo4jServer database;
  @TempDir private Path directory;

  KilledServerIT(Driver driver, Neo4jServer database) {
    this.driver = driver;
    this.database = database;
  }

  @Test
  void nothingThatWasAcceptedIsLost() throws Exception {
    Home home = new Home(directory);
    List<String> accepted;
    try (ServeProcess server = ServeProcess.start(directory, database, "--no-sparql")) {
      accepted = upload(new Sender(server.api()));
      server.kill();
    }
    try (ServeProcess server = ServeProcess.start(directory, database, "--no-sparql")) {
      allDone(server.api(), accepted);
      GraphDump graph = GraphDump.of(driver);
      assertThat(files(home.uploads())).hasSize(DOCUMENTS);

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

  /** But for that which servers lock, which stays. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(".incoming/lock"))
          .toList();
    }
  }
}
