package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cli.Intake;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.embed.onnx.OnnxEmbedder;
import org.reformgraph.load.DocumentIntake;
import org.reformgraph.load.IntakeResult;
import org.reformgraph.load.IntakeStage;
import tools.jackson.databind.JsonNode;

/** Uploads when things go wrong: too many of them, nobody who waits, no database. */
class UploadsWithoutDatabaseTests {
  private static final URI NOWHERE = URI.create("bolt://127.0.0.1:1");
  private static final IntakeResult NOTHING =
      new IntakeResult(0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());

  @TempDir Path directory;

  private ApiServer.Running start(DocumentIntake intake) throws IOException {
    return new SpringApiServer()
        .start(
            new ApiConfig(0, NOWHERE, "neo4j", "secret", null)
                .withLoading(new ApiConfig.Loading(new Home(directory), intake)));
  }

  @Test
  void moreThanCanWaitAreToldToComeAgain() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    DocumentIntake slow =
        (file, collection, listener) -> {
          listener.progress(IntakeStage.READ, 0, 1);
          gate.await();
          return NOTHING;
        };
    try (ApiServer.Running server = start(slow)) {
      Sender sender = new Sender(server.uri());
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (int i = 0; i < 19; i++) {
        answers.add(sender.upload("第" + i + "份.txt", "甲"));
      }
      HttpResponse<String> last = answers.get(18);
      assertThat(answers.get(0).statusCode()).isEqualTo(202);
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After")).contains("30");

      gate.countDown();
      for (HttpResponse<String> answer : answers.subList(0, 16)) {
        assertThat(sender.ended(answer).get("status").asString()).isEqualTo("done");
      }
      assertThat(sender.upload("再来.txt", "甲").statusCode()).isEqualTo(202);
    }
  }

  @Test
  void aListenerThatComesAgainHearsTheRestAndThenNoMore() throws Exception {
    DocumentIntake quick =
        (file, collection, listener) -> {
          for (IntakeStage stage : IntakeStage.values()) {
            listener.progress(stage, 1, 1);
          }
          return NOTHING;
        };
    try (ApiServer.Running server = start(quick)) {
      Sender sender = new Sender(server.uri());
      HttpResponse<String> accepted = sender.upload("a.txt", "甲");
      String events = Sender.read(accepted).at("/links/events").asString();
      sender.ended(accepted);

      List<String> all = ids(sender.get(events));
      assertThat(all)
          .extracting(id -> id.substring(0, id.indexOf('.')))
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
      HttpResponse<String> rest = sender.get(events, "Last-Event-ID", all.get(5));
      assertThat(ids(rest)).containsExactly(all.get(6), all.get(7));
      assertThat(rest.body()).contains("event:done");
      assertThat(sender.get(events, "Last-Event-ID", all.get(7)).statusCode()).isEqualTo(204);
      for (String unknown : List.of("8.another", "8", "what?" + all.get(7))) {
        assertThat(ids(sender.get(events, "Last-Event-ID", unknown))).isEqualTo(all);
      }
      assertThat(sender.get("api/v1/jobs/none/events").statusCode()).isEqualTo(404);
    }
  }

  private static List<String> ids(HttpResponse<String> events) {
    return events
        .body()
        .lines()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring("id:".length()))
        .toList();
  }

  @Test
  void withoutADatabaseTheJobFailsAndSaysSo() throws Exception {
    DocumentIntake real =
        Intake.into(
            new Home(directory),
            NOWHERE,
            "neo4j",
            "secret",
            OnnxEmbedder.bundled(directory.resolve("natives")));
    try (ApiServer.Running server = start(real)) {
      Sender sender = new Sender(server.uri());
      HttpResponse<String> accepted = sender.upload("a.txt", "甲市：乙\n　　甲市推行“乙”。\n");
      JsonNode job = sender.ended(accepted);

      assertThat(job.get("status").asString()).isEqualTo("failed");
      assertThat(job.at("/problem/type").asString()).endsWith("/database-away");
      assertThat(job.at("/problem/detail").asString()).contains("重新上传");
      assertThat(job.toString()).doesNotContain("secret", "Exception", "bolt:");
      assertThat(sender.get(Sender.read(accepted).at("/links/events").asString()).body())
          .contains("event:failed");
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void brokenCorrectionsAreSaidWithoutWhereTheHomeIs() throws Exception {
    Files.writeString(directory.resolve("corrections.yaml"), "corrections:\n- reject: nothing\n");
    DocumentIntake real =
        Intake.into(
            new Home(directory),
            NOWHERE,
            "neo4j",
            "secret",
            OnnxEmbedder.bundled(directory.resolve("natives")));
    try (ApiServer.Running server = start(real)) {
      Sender sender = new Sender(server.uri());
      JsonNode job = sender.ended(sender.upload("a.txt", "甲"));

      assertThat(job.at("/problem/status").asInt()).isEqualTo(409);
      assertThat(job.at("/problem/detail").asString())
          .contains("corrections.yaml:2")
          .doesNotContain(directory.toString());
      HttpResponse<String> listed = sender.get("api/v1/corrections");
      assertThat(listed.statusCode()).isEqualTo(409);
      assertThat(listed.body()).doesNotContain(directory.toString());
    }
  }

  @Test
  void whoGoesInTheMidstLeavesNothingBehind() throws Exception {
    try (ApiServer.Running server = start((file, collection, listener) -> NOTHING)) {
      Sender sender = new Sender(server.uri());
      for (int i = 0; i < 3; i++) {
        sender.half("半.txt", new byte[500_000]).close();
      }
      for (int i = 0; i < 100 && !files().isEmpty(); i++) {
        Thread.sleep(100);
      }
      assertThat(files()).isEmpty();
      assertThat(sender.upload("整.txt", "甲").statusCode()).isEqualTo(202);
    }
  }

  @Test
  void aFormWithoutAFileIsSaid() throws Exception {
    try (ApiServer.Running server = start((file, collection, listener) -> NOTHING)) {
      Sender sender = new Sender(server.uri());
      assertThat(sender.json("api/v1/documents", "{}").statusCode()).isEqualTo(415);
      assertThat(sender.get("api/v1/jobs/none").statusCode()).isEqualTo(404);
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
