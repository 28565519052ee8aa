package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of the OpenAPI document answers what the document says. */
@Neo4jTest
class ApiContractIT {
  private static final Path ANSWERS = Path.of("target", "api-answers");

  @TempDir static Path home;
  private static ApiServer.Running server;
  private static Client client;
  private static ApiDocument document;

  @BeforeAll
  static void start(Driver driver, Neo4jServer database) throws Exception {
    DemoApi.load(database, home);
    server = DemoApi.startWithModel(database, home);
    client = new Client(server.uri());
    document = new ApiDocument(client.json("api/v1/openapi.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<ApiDocument.Operation> operations() {
    return document.operations().stream().filter(ApiDocument.Operation::callable).toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answersAreAsDescribed(ApiDocument.Operation operation) throws Exception {
    HttpResponse<String> answer = client.get(operation.address());

    assertThat(answer.statusCode()).as("%s: %s", operation.address(), answer.body()).isEqualTo(200);
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    assertThat(operation.mediaTypes()).as(operation.address()).contains(type);
    if (operation.schema().isPresent()) {
      keep(operation, answer.body());
      JsonNode items = new JsonMapper().readTree(answer.body()).path("items");
      assertThat(items.isMissingNode() || !items.isEmpty()).as(operation.address()).isTrue();
      assertThat(document.faults(operation.schema().get(), answer.body()))
          .as(operation.address())
          .isEmpty();
    }
  }

  /** The examples of the document are taken from these. */
  private static void keep(ApiDocument.Operation operation, String answer) throws IOException {
    Files.createDirectories(ANSWERS);
    Files.writeString(
        ANSWERS.resolve(operation.description().get("operationId").asString() + ".json"), answer);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationsAreExplainedAndHaveAnExampleThatHolds(ApiDocument.Operation operation) {
    assertThat(operation.description().path("summary").asString("")).as("summary").isNotEmpty();
    for (JsonNode parameter : operation.description().path("parameters")) {
      assertThat(parameter.path("description").asString(""))
          .as("%s of %s", parameter.get("name"), operation)
          .isNotEmpty();
    }
    if (operation.schema().isEmpty()) {
      return; // a report has no example
    }
    assertThat(operation.example().isMissingNode()).as("an example of %s", operation).isFalse();
    assertThat(document.faults(operation.schema().orElseThrow(), operation.example().toString()))
        .as("the example of %s", operation)
        .isEmpty();
  }

  static List<ApiDocument.Operation> lists() {
    return operations().stream().filter(ApiDocument.Operation::offersCsv).toList();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListIsACsvFileThatSpreadsheetsOpen(ApiDocument.Operation operation) throws Exception {
    HttpResponse<String> answer = client.get(operation.address() + "&format=csv");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .containsPattern("filename=\"reformgraph-[a-z]+\\.csv\"")
        .contains("filename*=UTF-8''reformgraph-%");
    assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
    int total = client.json(operation.address()).get("total").asInt();
    assertThat(answer.headers().firstValue("X-Total-Count")).contains(Integer.toString(total));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void problemsAreAsDescribed(ApiDocument.Operation operation) throws Exception {
    String path = operation.address().split("[?]", 2)[0];
    HttpResponse<String> answer = client.send("DELETE", path);

    assertThat(answer.statusCode()).as(path).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(document.faults(document.schema("Problem"), answer.body())).as(path).isEmpty();
  }

  private static List<String> unzippedLines(String path) throws IOException {
    try (InputStream in = server.uri().resolve(path).toURL().openStream();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  @Test
  void theWholeGraphIsThereToKeep(Driver driver) throws Exception {
    long facts =
        driver
            .executableQuery(
                "MATCH ()-[r]->() WHERE r.evidence IS NOT NULL RETURN count(r) AS number")
            .execute()
            .records()
            .get(0)
            .get("number")
            .asLong();

    List<String> lines = unzippedLines("api/v1/downloads/facts.jsonl.gz");
    assertThat(lines).hasSize((int) facts);
    assertThat(lines.stream().map(new JsonMapper()::readTree))
        .allSatisfy(
            line ->
                assertThat(line.propertyNames())
                    .contains("relation", "from", "to", "evidence", "caseId"));
    assertThat(unzippedLines("api/v1/downloads/graph.nq.gz"))
        .hasSizeGreaterThan((int) facts)
        .anyMatch(line -> line.contains("政采贷"));
  }

  @Test
  void theDocumentIsOfTheVersionThatItSays() throws Exception {
    JsonNode json = client.json("api/v1/openapi.json");

    assertThat(json.get("openapi").asString()).startsWith("3.1");
    assertThat(json.at("/paths").propertyNames())
        .contains("/api/v1/measures", "/api/v1/{type}/{key}", "/api/v1/search");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zcd", "zhengcaidai", "ZCD", "zheng cai"})
  void namesAreFoundByTheirPinyin(String typed) throws Exception {
    JsonNode found = client.json("api/v1/search?q=" + typed.replace(" ", "%20"));

    assertThat(found.get("items").valueStream())
        .anySatisfy(
            item -> {
              assertThat(item.get("name").asString()).isEqualTo("政采贷");
              assertThat(item.get("matched").asString()).isEqualTo("pinyin");
            });
  }

  /** In traditional and wide characters, with the region or by it alone, and in English. */
  @ParameterizedTest
  @CsvSource({
    "政採貸, 政采贷, name",
    "ＺＣＤ, 政采贷, pinyin",
    "许昌 政采, 政采贷, region",
    "政采　許昌, 政采贷, region",
    "河南 政采, 政采贷, region",
    "许昌, 政采贷, region",
    "loans procurement, 政采贷, name",
    "one thi, 一件事一次办, name"
  })
  void thingsAreFoundHoweverTheyAreTyped(String typed, String name, String matched)
      throws Exception {
    JsonNode found =
        client.json("api/v1/search?limit=50&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

    assertThat(found.get("items").valueStream())
        .anySatisfy(
            item -> {
              assertThat(item.get("name").asString()).isEqualTo(name);
              assertThat(item.get("matched").asString()).isEqualTo(matched);
            });
  }

  @Test
  void aRegionThatIsNamedLeavesOutWhatIsElsewhere() throws Exception {
    String typed = URLEncoder.encode("长沙 政采", StandardCharsets.UTF_8);

    assertThat(client.json("api/v1/search?in=names&q=" + typed).get("total").asInt()).isZero();
  }

  @Test
  void thePageThatShowsItTakesNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = client.get("api/docs");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(page.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "docs.js", "docs.css")) {
      assertThat(page.body()).contains(file);
      assertThat(client.get("api/docs/" + file).statusCode()).as(file).isEqualTo(200);
    }
  }

  @Test
  void everyKindOfThingIsAnsweredAsDescribed() throws Exception {
    JsonNode schema =
        document.operations().stream()
            .filter(operation -> operation.path().equals("/api/v1/{type}/{key}"))
            .findFirst()
            .flatMap(ApiDocument.Operation::schema)
            .orElseThrow();
    for (String kind :
        List.of(
            "regions",
            "agencies",
            "policies",
            "platforms",
            "measures",
            "concepts",
            "topics",
            "cases",
            "documents")) {
      String id = client.json("api/v1/" + kind + "?size=1").at("/items/0/id").asString();
      String address = "api/v1/" + kind + "/" + id.substring(id.indexOf('/') + 1);
      HttpResponse<String> answer = client.get(address);

      assertThat(new JsonMapper().readTree(answer.body()).path("id").asString()).isEqualTo(id);
      assertThat(document.faults(schema, answer.body())).as(address).isEmpty();
      for (String part : List.of("facts", "facts/summary", "evidence", "neighbourhood")) {
        assertThat(client.get(address + "/" + part).statusCode()).as(part).isEqualTo(200);
      }
    }
  }
}
