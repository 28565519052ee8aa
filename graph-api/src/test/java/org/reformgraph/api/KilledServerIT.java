package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;

/**
 * The server is killed ({@code kill -9}) while many read from it, one document is written to the
 * graph, others wait for their turn and one is being received: the next server loads what was
 * accepted.
 */
@Neo4jTest
class KilledServerIT {
  private static final int DOCUMENTS = 4;
  private static final int CASES = 20;
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
  void nothingThatWasAcceptedIsLostOrDoubled() throws Exception {
    List<String> left;
    try (ServeProcess server = ServeProcess.start(directory, database, "--no-sparql")) {
      Sender sender = new Sender(server.api());
      allDone(sender, List.of(upload(sender, 0)));
      try (Readers readers = Readers.start(server.api(), "一窗办结")) {
        List<String> accepted = uploadFrom(1, sender);
        try (Socket half = sender.half("半.txt", new byte[500_000])) {
          awaitWriting(sender, accepted);
          assertThat(readers.wrong()).isEmpty();
          server.kill();
        }
        left = accepted.stream().filter(job -> Files.exists(incoming(job))).toList();
        assertThat(left).as("what had waited").endsWith(accepted.get(accepted.size() - 1));
      }
      assertThat(halves()).as("what had been received half").hasSize(1);
    }
    try (ServeProcess server = ServeProcess.start(directory, database, "--no-sparql")) {
      Sender sender = new Sender(server.api());
      allDone(sender, left);
      GraphDump graph = GraphDump.of(driver);
      assertThat(files()).hasSize(DOCUMENTS);
      for (int i = 0; i < DOCUMENTS; i++) {
        assertThat(directory.resolve("uploads/uploads").resolve(name(i))).hasContent(text(i));
      }

      emptyTheGraph();
      allDone(sender, uploadFrom(0, sender));
      assertThat(GraphDump.of(driver)).as("that of uploads without a kill").isEqualTo(graph);
    }
  }

  /** The vectors of concepts stay: they take long to make, and no document changes them. */
  private void emptyTheGraph() {
    driver
        .executableQuery("MATCH (n:!__Neo4jMigration&!GraphInfo&!ConceptEmbedding) DETACH DELETE n")
        .execute();
    driver.executableQuery("MATCH (g:GraphInfo) REMOVE g.vocabulary").execute();
  }

  private static String name(int document) {
    return "第" + document + "期.txt";
  }

  private static String text(int document) {
    return IntStream.range(document * CASES, (document + 1) * CASES)
        .mapToObj(DIGEST::formatted)
        .collect(Collectors.joining());
  }

  /** Addresses of the jobs. */
  private static List<String> uploadFrom(int first, Sender sender)
      throws IOException, InterruptedException {
    List<String> jobs = new ArrayList<>();
    for (int i = first; i < DOCUMENTS; i++) {
      jobs.add(upload(sender, i));
    }
    return jobs;
  }

  private static String upload(Sender sender, int document)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = sender.upload(name(document), text(document));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return Sender.read(answer).at("/links/self").asString().substring(1);
  }

  /** Waits until one document is written, while the last one waits and one is received. */
  private void awaitWriting(Sender sender, List<String> jobs)
      throws IOException, InterruptedException {
    boolean writing = false;
    while (!writing || halves().isEmpty()) {
      writing = false;
      for (String job : jobs) {
        JsonNode now = Sender.read(sender.get(job));
        writing |= isWritten(now);
      }
      JsonNode last = Sender.read(sender.get(jobs.get(jobs.size() - 1)));
      assertThat(last.get("status").asString()).isEqualTo("queued");
    }
  }

  private static boolean isWritten(JsonNode job) {
    JsonNode progress = job.at("/progress");
    return job.get("status").asString().equals("running")
        && progress.at("/stage").asString().matches("write|settle")
        && progress.at("/done").asInt() < progress.at("/total").asInt();
  }

  private static void allDone(Sender sender, List<String> jobs)
      throws IOException, InterruptedException {
    for (String job : jobs) {
      assertThat(sender.ended(job).get("status").asString()).as(job).isEqualTo("done");
    }
  }

  /** Where the server has what it has accepted, and what it receives. */
  private Path incoming(String job) {
    return incoming().resolve(Path.of(job).getFileName());
  }

  private Path incoming() {
    try (Stream<Path> all = Files.list(directory.resolve("uploads/.incoming"))) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Tomcat has on its disk of what it receives. */
  private List<Path> halves() throws IOException {
    try (Stream<Path> all = Files.list(incoming())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** But for that which servers lock, which stays. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("uploads"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(".incoming/lock"))
          .toList();
    }
  }
}
