package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cli.Intake;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.embed.onnx.OnnxEmbedder;
import tools.jackson.databind.JsonNode;

/** Documents that are sent, their texts, and what is corrected in them. */
@Neo4jTest
class UploadIT {
  private static final String DIGEST =
      """
      泉州市：一窗办结，开店更快
      　　泉州市市场监督管理局推行“一窗办结”，开办企业时间由3个工作日压缩至1个工作日。咨询电话0595-22345678，联系人邮箱wang@example.cn。
      廊坊市：证照联办
      　　廊坊市推行“证照联办”，办理材料由12份减至4份。
      """;

  @TempDir static Path directory;
  private static BreakableConnection connection;
  private static ApiServer.Running server;
  private static Sender sender;
  private static Home home;
  private static Driver graph;

  @BeforeAll
  static void start(Driver driver, Neo4jServer database) throws Exception {
    graph = driver;
    home = new Home(directory.resolve("home"));
    connection = new BreakableConnection(database.uri());
    ApiConfig config =
        new ApiConfig(0, database.uri(), database.user(), database.password(), null)
            .withLoading(
                new ApiConfig.Loading(
                    home,
                    Intake.into(
                        home,
                        connection.uri(),
                        database.user(),
                        database.password(),
                        OnnxEmbedder.bundled(directory.resolve("natives")))));
    server = new SpringApiServer().start(config);
    sender = new Sender(server.uri());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    connection.close();
  }

  private static long count(String query, Map<String, Object> parameters) {
    return graph
        .executableQuery(query)
        .withParameters(parameters)
        .execute()
        .records()
        .get(0)
        .get(0)
        .asLong();
  }

  private static JsonNode loaded(String name, String text) throws Exception {
    return sender.ended(sender.upload(name, text)).get("result");
  }

  @Test
  void aDocumentIsLoadedFollowedAndReplaced() throws Exception {
    HttpResponse<String> accepted = sender.upload("../目录/周报 一.txt", DIGEST);
    assertThat(accepted.statusCode()).isEqualTo(202);
    String events = sender.get(Sender.read(accepted).at("/links/events").asString()).body();
    JsonNode result = sender.ended(accepted).get("result");

    assertThat(events.lines().filter(line -> line.startsWith("event:")).toList())
        .endsWith("event:done")
        .contains("event:progress")
        .doesNotContain("event:failed");
    assertThat(events)
        .containsSubsequence(
            "\"prepare\"",
            "\"read\"",
            "\"segment\"",
            "\"extract\"",
            "\"write\"",
            "\"settle\"",
            "\"embed\"",
            "\"documentId\"");
    assertThat(result.get("documents").asInt()).isEqualTo(1);
    assertThat(result.get("cases").asInt()).isEqualTo(2);
    assertThat(result.get("relations").asInt()).isPositive();
    assertThat(result.get("outcomes").asInt()).isEqualTo(2);
    assertThat(result.get("rejected")).isEmpty();
    String id = result.get("documentId").asString();
    String held =
        "MATCH (d:Document {id: $id, collection: 'uploads', path: '周报 一.txt'}) RETURN count(d)";
    assertThat(count(held, Map.of("id", id))).isEqualTo(1);
    assertThat(home.uploads().resolve("uploads/周报 一.txt")).hasContent(DIGEST);

    assertThat(loaded("周报 一.txt", DIGEST).get("unchanged").asInt()).isEqualTo(1);

    JsonNode shorter = loaded("周报 一.txt", DIGEST.substring(0, DIGEST.indexOf("廊坊")));
    assertThat(shorter.get("documentId").asString()).isEqualTo(id);
    assertThat(
            count(
                "MATCH (:Document {id: $id})<-[:IN_DOCUMENT]-(c) RETURN count(c)",
                Map.of("id", id)))
        .isEqualTo(1);
  }

  @Test
  void theTextIsShownWithAllThatWasFoundAndNobodysNumber() throws Exception {
    String id = loaded("文本.txt", DIGEST).get("documentId").asString();
    JsonNode text = Sender.read(sender.get("api/v1/documents/" + key(id) + "/text"));

    String shown = text.get("text").asString();
    assertThat(shown).hasSameSizeAs(DIGEST).contains("咨询电话＊＊＊＊＊＊＊＊＊＊＊＊＊，联系人邮箱＊＊＊");
    assertThat(text.get("length").asInt()).isEqualTo(DIGEST.codePointCount(0, DIGEST.length()));
    assertThat(text.get("cases")).hasSize(2);
    assertThat(text.get("mentions").valueStream().map(m -> words(shown, m, 0)))
        .contains("泉州市市场监督管理局", "“一窗办结”", "廊坊市");
    JsonNode fact =
        text.get("facts")
            .valueStream()
            .filter(f -> f.at("/to/name").asString().equals("证照联办"))
            .findFirst()
            .orElseThrow();
    assertThat(words(shown, fact, 0)).startsWith("廊坊市推行").endsWith("。");
    assertThat(fact.get("status").asString()).isEqualTo("stated");

    int from = fact.get("start").asInt();
    JsonNode part =
        Sender.read(
            sender.get(
                "api/v1/documents/%s/text?from=%d&to=%d".formatted(key(id), from, from + 5)));
    assertThat(part.get("text").asString()).isEqualTo("廊坊市推行");
    assertThat(part.get("cases")).hasSize(1);
  }

  private static String words(String text, JsonNode place, int offset) {
    return text.substring(
        text.offsetByCodePoints(0, place.get("start").asInt() - offset),
        text.offsetByCodePoints(0, place.get("end").asInt() - offset));
  }

  private static String key(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  @Test
  void aTextThatIsNotKeptIsSaidWithWhatToDo() throws Exception {
    String id = loaded("无文.txt", DIGEST + "又一行。").get("documentId").asString();
    graph
        .executableQuery("MATCH (d:Document {id: $id}) SET d.sha256 = 'none'")
        .withParameters(Map.of("id", id))
        .execute();

    HttpResponse<String> response = sender.get("api/v1/documents/" + key(id) + "/text?lang=en");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("./reformgraph load --force");
    assertThat(sender.get("api/v1/documents/none/text").statusCode()).isEqualTo(404);
    assertThat(sender.get("api/v1/documents/" + key(id) + "/text?from=9&to=3").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsNoDocumentIsRejectedWithItsReasonAndTakesNobodysPlace() throws Exception {
    loaded("好.txt", DIGEST);
    Map<String, byte[]> bad =
        Map.of(
            "EMPTY", new byte[0],
            "UNSUPPORTED_FORMAT", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0},
            "ENCRYPTED", encrypted(),
            "ZIP_BOMB", bomb(),
            "BROKEN_FORMAT", "no zip at all".getBytes(StandardCharsets.US_ASCII));
    for (Map.Entry<String, byte[]> each : bad.entrySet()) {
      String name = each.getKey().matches("ENCRYPTED|ZIP_BOMB|BROKEN_FORMAT") ? "坏.zip" : "好.txt";
      JsonNode job = sender.ended(sender.upload(name, each.getValue()));

      assertThat(job.get("status").asString()).isEqualTo("done");
      assertThat(job.at("/result/documents").asInt()).isZero();
      assertThat(job.at("/result/rejected/0/reason").asString()).isEqualTo(each.getKey());
      assertThat(job.at("/result/rejected/0/detail").asString()).isNotBlank();
      assertThat(job.at("/result/rejected/0/file").asString()).startsWith(name);
    }
    assertThat(home.uploads().resolve("uploads/好.txt")).hasContent(DIGEST);
    assertThat(home.uploads().resolve("uploads/坏.zip")).doesNotExist();
    assertThat(home.uploads().resolve(".incoming/" + ProcessHandle.current().pid()))
        .isEmptyDirectory();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(bytes);
    }
    return zip.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    return zip("大.txt", new byte[40 << 20]);
  }

  /** Says of itself that it needs a password. */
  private static byte[] encrypted() throws IOException {
    byte[] zip = zip("a.txt", DIGEST.getBytes(StandardCharsets.UTF_8));
    zip[6] |= 1;
    for (int i = 0; i < zip.length - 3; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }

  @ParameterizedTest
  @ValueSource(ints = {1_500, 12_000})
  void aDatabaseLostForAWhileLosesNothing(int bytes) throws Exception {
    String name = "断线" + bytes + ".txt";
    connection.breakAfter(bytes);
    HttpResponse<String> accepted;
    try {
      accepted = sender.upload(name, DIGEST);
      Thread.sleep(2_000);
    } finally {
      connection.mend();
    }
    JsonNode job = sender.ended(accepted);
    if (job.get("status").asString().equals("failed")) {
      assertThat(job.at("/problem/type").asString()).endsWith("/database-away");
    }

    JsonNode result = loaded(name, DIGEST);
    assertThat(result.get("rejected")).isEmpty();
    String id = result.get("documentId").asString();
    assertThat(
            count(
                "MATCH (:Document {id: $id})<-[:IN_DOCUMENT]-(c) RETURN count(c)",
                Map.of("id", id)))
        .isEqualTo(2);
    assertThat(count("MATCH (l:LoadCount) WHERE l.unsettled RETURN count(l)", Map.of())).isZero();
  }

  @Test
  void whatIsReadOfUploadsIsAsDescribed() throws Exception {
    ApiDocument document = new ApiDocument(Sender.read(sender.get("api/v1/openapi.json")));
    HttpResponse<String> accepted = sender.upload("契约.txt", DIGEST);
    String id = sender.ended(accepted).at("/result/documentId").asString();
    Map<String, String> answers =
        Map.of(
            "/api/v1/jobs/{id}",
            Sender.read(accepted).at("/links/self").asString().substring(1),
            "/api/v1/documents/{key}/text",
            "api/v1/documents/" + key(id) + "/text",
            "/api/v1/corrections",
            "api/v1/corrections");

    for (Map.Entry<String, String> each : answers.entrySet()) {
      HttpResponse<String> answer = sender.get(each.getValue());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      JsonNode schema = document.operation(each.getKey()).schema().orElseThrow();
      assertThat(document.faults(schema, answer.body())).as(each.getKey()).isEmpty();
    }
  }

  @Test
  void twoAtOnceAreLoadedOneAfterTheOther() throws Exception {
    HttpResponse<String> one = sender.upload("甲.txt", DIGEST);
    HttpResponse<String> two =
        sender.upload("乙.zip", zip("内.txt", DIGEST.getBytes(StandardCharsets.UTF_8)));

    assertThat(sender.ended(one).at("/result/documents").asInt()).isEqualTo(1);
    assertThat(sender.ended(two).at("/result/documents").asInt()).isEqualTo(1);
    String held =
        "MATCH (d:Document {collection: 'uploads'}) WHERE d.path IN $paths RETURN count(d)";
    assertThat(count(held, Map.of("paths", List.of("甲.txt", "乙.zip/内.txt")))).isEqualTo(2);
  }

  @Test
  void aRejectedFactIsNotedAndGoesAtOnceWhereTheFileIsKept() throws Exception {
    String text = DIGEST.replace("廊坊", "秦皇岛").replace("证照联办", "证照并办");
    String id = loaded("更正.txt", text).get("documentId").asString();
    JsonNode fact =
        Sender.read(sender.get("api/v1/documents/" + key(id) + "/text"))
            .get("facts")
            .valueStream()
            .filter(f -> f.at("/to/name").asString().equals("证照并办"))
            .findFirst()
            .orElseThrow();
    String request =
        """
        {"operation":"reject","what":"relation","type":"%s","from":"%s","to":"%s","case":"%s",
         "by":"王芳","why":"原文: \\"未\\"推行"}"""
            .formatted(
                fact.get("relation").asString(),
                fact.at("/from/id").asString(),
                fact.at("/to/id").asString(),
                fact.get("caseId").asString());

    HttpResponse<String> noted = sender.json("api/v1/corrections", request);
    assertThat(noted.statusCode()).isEqualTo(201);
    JsonNode reply = Sender.read(noted);
    assertThat(reply.get("applies").asString()).isEqualTo("now");
    JsonNode job = sender.ended(reply.at("/documents/0/job").asString());
    assertThat(job.at("/result/documents").asInt()).isEqualTo(1);
    assertThat(
            count(
                "MATCH ()-[r {key: $key}]->() RETURN count(r)",
                Map.of("key", fact.get("key").asString())))
        .isZero();
    assertThat(Files.readString(home.corrections())).contains("why: \"原文: \\\"未\\\"推行\"");
    assertThat(Sender.read(sender.get("api/v1/corrections")).get("items").valueStream())
        .anyMatch(item -> item.get("by").asString().equals("王芳"));

    assertThat(sender.json("api/v1/corrections", request).statusCode()).isEqualTo(404);
    assertThat(sender.json("api/v1/corrections", request.replace("王芳", " ")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aDocumentThatCameAnotherWayIsCorrectedByTheNextLoad() throws Exception {
    String id = loaded("别处.txt", DIGEST.replace("证照联办", "证照同办")).get("documentId").asString();
    Files.delete(home.uploads().resolve("uploads/别处.txt"));
    String measure =
        graph
            .executableQuery("MATCH (m:Measure {name: '证照同办'}) RETURN m.id")
            .execute()
            .records()
            .get(0)
            .get(0)
            .asString();

    HttpResponse<String> noted =
        sender.json(
            "api/v1/corrections?lang=en",
            "{\"operation\":\"reject\",\"what\":\"entity\",\"id\":\"%s\",\"by\":\"李雷\"}"
                .formatted(measure));

    assertThat(noted.statusCode()).isEqualTo(201);
    assertThat(Sender.read(noted).get("applies").asString()).isEqualTo("next load");
    assertThat(Sender.read(noted).at("/documents/0/id").asString()).isEqualTo(id);
    assertThat(Sender.read(noted).get("hint").asString()).contains("./reformgraph load");
  }

  @Test
  void healthTellsTheAgeOfTheDataAndMetricsCount() throws Exception {
    loaded("健康.txt", DIGEST);
    JsonNode data = Sender.read(sender.get("actuator/health")).at("/components/data");

    assertThat(data.at("/details/loads").asInt()).isPositive();
    assertThat(data.at("/details/ageInDays").asInt()).isZero();
    assertThat(sender.get("actuator/prometheus").body())
        .contains("reformgraph_jobs_total{status=\"done\"}", "reformgraph_nodes{type=\"Measure\"}");
  }
}
