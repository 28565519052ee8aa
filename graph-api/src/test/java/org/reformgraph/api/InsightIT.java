package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.onnx.OnnxEmbedder;
import tools.jackson.databind.JsonNode;

/** Similar measures, diffusion, comparison and reports over HTTP, on texts that were loaded. */
@Neo4jTest
class InsightIT {
  private static final String TEXTS = "../graph-loader/src/test/resources/insight";

  @TempDir static Path home;

  private static ApiServer.Running server;
  private static Client client;
  private static String measure;
  private static ApiConfig config;

  @BeforeAll
  static void start(Driver driver, Neo4jServer database) throws Exception {
    DemoApi.load(database, home, TEXTS);
    config =
        new ApiConfig(0, database.uri(), database.user(), database.password(), null)
            .withEmbedder(OnnxEmbedder.bundled(home.resolve("cache/natives")));
    server = new SpringApiServer().start(config);
    client = new Client(server.uri());
    measure =
        driver
            .executableQuery("MATCH (m:Measure {name: '一业一证', region: '420600'}) RETURN m.id AS id")
            .execute()
            .records()
            .get(0)
            .get("id")
            .asString()
            .substring("measure/".length());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void similarMeasuresComeWithTheirReasons() throws Exception {
    JsonNode answer = client.json("api/v1/measures/" + measure + "/similar?top=3");

    assertThat(answer.at("/asked/measure/region/name").asString()).isEqualTo("襄阳市");
    assertThat(answer.get("items")).hasSize(3);
    JsonNode first = answer.at("/items/0");
    assertThat(first.at("/measure/name").asString()).isEqualTo("一业一证");
    assertThat(first.at("/measure/region/id").asString()).isNotEqualTo("region/420600");
    assertThat(first.at("/concept/id").asString()).isEqualTo("concept/one-industry-one-licence");
    assertThat(first.get("parts").propertyNames())
        .containsExactlyInAnyOrder("vector", "concept", "name", "topic", "platform");
    assertThat(first.at("/cases/0/evidence").asString()).contains("一业一证");
    assertThat(first.at("/cases/0/end").asInt()).isGreaterThan(first.at("/cases/0/start").asInt());
  }

  @Test
  void wordsAreAskedLikeMeasuresWithinARegion() throws Exception {
    JsonNode answer =
        client.json("api/v1/similar?text=" + encoded("外地人就近办事") + "&region=330000&top=5");

    assertThat(answer.at("/asked/text").asString()).isEqualTo("外地人就近办事");
    assertThat(answer.get("items"))
        .isNotEmpty()
        .allMatch(item -> item.at("/measure/region/id").asString().startsWith("region/33"));
  }

  @Test
  void wordsWithoutAModelAreAProblemThatSaysWhatToDo() throws Exception {
    try (ApiServer.Running without = new SpringApiServer().start(config.withEmbedder(null));
        ApiServer.Running broken =
            new SpringApiServer().start(config.withEmbedder(new BrokenModel(config)))) {
      for (ApiServer.Running each : new ApiServer.Running[] {without, broken}) {
        HttpResponse<String> answer = new Client(each.uri()).get("api/v1/similar?text=a");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("no-model", "相似举措").doesNotContain(BrokenModel.REASON);
      }
    }
  }

  /** The model of the graph on a machine that it does not run on. */
  private record BrokenModel(ApiConfig config) implements org.reformgraph.embed.Embedder {
    static final String REASON = "no native library in a folder of this machine";

    @Override
    public String name() {
      return config.embedder().name();
    }

    @Override
    public java.util.List<org.reformgraph.embed.UnitVector> embed(java.util.List<String> texts) {
      throw new EmbedderException(REASON, null);
    }
  }

  @Test
  void diffusionsOfConceptsAndMeasuresAreTheSameStory() throws Exception {
    JsonNode concept = client.json("api/v1/concepts/one-industry-one-licence/diffusion");
    JsonNode ofMeasure = client.json("api/v1/measures/" + measure + "/diffusion");

    assertThat(concept.at("/adopters/0/region/name").asString()).isEqualTo("襄阳市");
    assertThat(concept.at("/claims/0/verdict").asString()).isEqualTo("contradicted");
    assertThat(concept.toString()).doesNotContain(":null");
    assertThat(ofMeasure.get("adopters")).isEqualTo(concept.get("adopters"));
    assertThat(ofMeasure.at("/of/type").asString()).isEqualTo("Measure");
  }

  @Test
  void regionsAreComparedByNameCodeOrId() throws Exception {
    JsonNode answer =
        client.json("api/v1/compare?regions=" + encoded("金华市") + ",330400,region/510700");

    assertThat(answer.get("regions")).hasSize(3);
    assertThat(answer.at("/outcomes/0/unit").asString()).isEqualTo("天");
    assertThat(answer.toString()).doesNotContain("13812345678");
  }

  @Test
  void reportsAreFilesWithChineseNames() throws Exception {
    HttpResponse<byte[]> word =
        bytes("api/v1/compare/report?regions=" + encoded("金华市,绵阳市") + "&format=docx");
    HttpResponse<byte[]> text =
        bytes("api/v1/concepts/one-industry-one-licence/diffusion/report?format=markdown&lang=en");

    assertThat(word.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("filename*=UTF-8''" + encoded("金华市、绵阳市改革举措比较") + ".docx");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
      assertThat(document.getTables().get(0).getRow(0).getCell(1).getText()).isEqualTo("金华市");
    }
    assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
    assertThat(new String(text.body(), StandardCharsets.UTF_8))
        .startsWith("# How ")
        .contains("contradicted", "<" + server.uri() + "id/case/");
  }

  @Test
  void badRequestsAreProblemsThatSayWhatIsWrong() throws Exception {
    assertProblem("api/v1/measures/none/similar", 404);
    assertProblem("api/v1/concepts/none/diffusion", 404);
    assertProblem("api/v1/measures/none/diffusion/report", 404);
    assertProblem("api/v1/measures/" + measure + "/similar?top=101", 400);
    assertProblem("api/v1/measures/" + measure + "/similar?top=many", 400);
    assertProblem("api/v1/measures/" + measure + "/similar?level=village", 400);
    assertProblem("api/v1/measures/" + measure + "/similar?region=" + encoded("蓬莱仙境"), 400);
    assertProblem("api/v1/similar?text=", 400);
    assertProblem("api/v1/similar?text=" + encoded("贷".repeat(501)), 400);
    assertProblem("api/v1/similar", 400);
    assertProblem("api/v1/compare?regions=330700", 400);
    assertProblem("api/v1/compare?regions=330700," + encoded("金华市"), 400);
    assertProblem("api/v1/compare?regions=1,2,3,4,5,6,7", 400);
    assertProblem("api/v1/compare?regions=330700,330400&topic=zz", 400);
    assertProblem("api/v1/compare/report?regions=330700,330400&format=xls", 400);
  }

  private static void assertProblem(String path, int status) throws Exception {
    HttpResponse<String> answer = client.get(path);

    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).as(path).contains("\"detail\":").doesNotContain("Exception");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> bytes(String path) throws Exception {
    URI address = server.uri().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
