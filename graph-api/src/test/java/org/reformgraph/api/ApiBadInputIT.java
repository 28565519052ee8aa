package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API makes of wrong, hostile and unlucky requests. */
@Neo4jTest
class ApiBadInputIT {
  private static final String SCRIPT = "<img src=x onerror=alert(1)>一窗&\"办'";

  private static BreakableConnection connection;
  private static ApiServer.Running server;
  private static Client client;

  @BeforeAll
  static void start(Driver driver, Neo4jServer database) throws Exception {
    GraphSchema.ensure(driver);
    driver
        .executableQuery(
            """
            CREATE (r:Region {id: 'region/520000', name: '贵州省', level: 'province', adminCode: '520000'})
            CREATE (m:Measure {id: 'measure/520000-0011223344556677', name: $name, region: '520000',
              aliases: ['=cmd()'], formerIds: ['measure/520000-old'], cases: 1})
            CREATE (c:Case {id: 'case/aa', name: '案例', date: '2024'})
            CREATE (c)-[:DESCRIBES {key: 'd', caseId: 'case/aa', spans: ['3-5']}]->(m)
            CREATE (r)-[:IMPLEMENTS {key: 'k', caseId: 'case/aa', evidence: $name, start: 1, end: 2}]->(m)
            WITH r
            UNWIND range(1, 300) AS i
            CREATE (o:Measure {id: 'measure/520000-x' + i, name: '举措' + i, region: '520000'})
            CREATE (r)-[:IMPLEMENTS {key: 'k' + i, caseId: 'case/aa', evidence: '贵州省推行举措' + i + '。'}]->(o)
            """)
        .withParameters(Map.of("name", SCRIPT))
        .execute();
    driver.executableQuery("CALL db.awaitIndexes(60)").execute();
    connection = new BreakableConnection(database.uri());
    server = DemoApi.start(database, connection.uri());
    client = new Client(server.uri());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    connection.close();
  }

  @ParameterizedTest
  @CsvSource({
    "measures/520000-001122, measure/520000-0011223344556677",
    "measures/520000-zzz, measure/520000-0011223344556677",
    "regions/529999, region/520000",
    "regions/贵州, region/520000"
  })
  void whatIsNotThereIsSaidWithWhatMayHaveBeenMeant(String path, String meant) throws Exception {
    String[] parts = path.split("/");
    JsonNode problem = problem("api/v1/" + parts[0] + "/" + encoded(parts[1]), 404, "not-found");

    assertThat(problem.get("suggestions").valueStream().map(ref -> ref.get("id").asString()))
        .contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regions?size=0",
        "regions?size=101",
        "regions?page=0",
        "regions?page=-1",
        "regions?page=x",
        "regions?page=99999999999",
        "regions?sort=password",
        "regions?sort=id;DROP",
        "regions?level=moon",
        "measures?pioneer=perhaps",
        "measures?region=%27%20OR%201=1",
        "measures?since=yesterday",
        "measures?regoin=520000",
        "measures?region=%E7%81%AB%E6%98%9F",
        "search?q=a&page=2",
        "measures?concept=a%20b",
        "cases?from=2024-13-40x",
        "search",
        "search?q=",
        "search?q=%20%20",
        "search?q=a&limit=51",
        "search?q=a&limit=0",
        "search?q=a&type=Password",
        "search?q=a&in=everything",
        "search?q=%E6",
        "measures?q=%00%ff",
        "regions/520000/facts?relation=LIKES",
        "regions/520000/facts?relation=IMPLEMENTS%7CDESCRIBES",
        "regions/520000/facts?direction=up",
        "regions/520000/neighbourhood?depth=3",
        "regions/520000/neighbourhood?limit=501",
        "regions/520000/neighbourhood?types=GraphInfo",
        "paths?from=region/520000",
        "paths?from=region/520000&to=graph",
        "paths?from=region/520000&to=region/520000",
        "paths?from=region/520000&to=measure/520000-x1&max=7",
        "tiles",
        "tiles?concept=a&topic=b",
        "tiles?topic=credit&level=county"
      })
  void malformedParametersAreNamed(String path) throws Exception {
    problem("api/v1/" + path, 400, "bad-parameter");
  }

  /** Tomcat refuses it before it knows which language is wanted. */
  @Test
  void whatIsNotPercentEncodedIsToldHow() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.uri().getPort())) {
      socket
          .getOutputStream()
          .write("GET /api/v1/search?q=政采 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
      JsonNode problem = new JsonMapper().readTree(answer.substring(answer.indexOf('{')));
      assertThat(problem.get("type").asString()).endsWith("/bad-request");
      assertThat(problem.get("title").asString()).contains("请求有误", "Bad request");
      assertThat(problem.get("detail").asString()).contains("百分号编码", "--data-urlencode");
    }
  }

  @Test
  void textsThatAreTooLongAreRefused() throws Exception {
    String text = "长".repeat(201);

    problem("api/v1/search?q=" + encoded(text), 400, "bad-parameter");
    problem("api/v1/measures?q=" + encoded(text), 400, "bad-parameter");
    assertThat(client.get("api/v1/search?q=" + encoded("长".repeat(200))).statusCode())
        .isEqualTo(200);
  }

  /** What the index would take for its own language finds nothing by it, and breaks nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "*",
        "\"",
        "\") OR (name:*",
        "/.*/",
        "{a TO b}",
        "[* TO *]",
        "a~2^4",
        "!!!",
        "((((((",
        "\\",
        "\u0000\u0001",
        "\uD83D\uDE00",
        "' OR 1=1 //",
        "}) DETACH DELETE n //"
      })
  void hostileTextsFindNothingAndBreakNothing(String text) throws Exception {
    HttpResponse<String> found = client.get("api/v1/search?q=" + encoded(text));
    HttpResponse<String> listed = client.get("api/v1/measures?q=" + encoded(text));

    assertThat(found.statusCode()).as(found.body()).isIn(200, 400);
    assertThat(listed.statusCode()).as(listed.body()).isIn(200, 400);
    if (found.statusCode() == 200) {
      assertThat(new JsonMapper().readTree(found.body()).get("total").asInt()).isLessThan(10);
    }
    assertThat(client.json("api/v1/regions").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void onePageBeyondTheEndIsToldTheLastOne() throws Exception {
    JsonNode problem = problem("api/v1/measures?size=100&page=5&lang=en", 404, "no-such-page");

    assertThat(problem.get("detail").asString()).contains("the last one is 4");
    assertThat(client.json("api/v1/measures?size=100&page=4").get("items")).hasSize(1);
  }

  @Test
  void regionsGoByTheirNamesToo() throws Exception {
    int byId = client.json("api/v1/measures?region=520000").get("total").asInt();

    assertThat(client.json("api/v1/measures?region=" + encoded("贵州省")).get("total").asInt())
        .isEqualTo(byId)
        .isGreaterThan(300);
  }

  @Test
  void htmlInNamesIsDataOfJsonAndNothingElse() throws Exception {
    String path = "api/v1/measures/520000-0011223344556677";
    HttpResponse<String> thing = client.get(path);

    assertThat(thing.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(thing.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(client.json(path).get("name").asString()).isEqualTo(SCRIPT);
    JsonNode found = client.json("api/v1/search?q=" + encoded("一窗"));
    assertThat(found.at("/items/0/highlight").asString()).isEqualTo(SCRIPT);
    assertThat(client.get("api/v1/measures?q=" + encoded("一窗") + "&format=csv").body())
        .contains("'=cmd()", ",举措,");
  }

  @Test
  void whatWasMergedIsSentOn() throws Exception {
    HttpResponse<String> answer = client.get("api/v1/measures/520000-old");

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/api/v1/measures/520000-0011223344556677");
  }

  @Test
  void addressesWithoutAVersionAreSentOn() throws Exception {
    HttpResponse<String> answer = client.get("api/regions?q=%E8%B4%B5&page=1");

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/api/v1/regions?q=%E8%B4%B5&page=1");
  }

  @Test
  void problemsSpeakTheLanguageThatIsAskedFor() throws Exception {
    assertThat(problem("api/v1/nothing", 404, "not-found").get("title").asString())
        .isEqualTo("没有找到");
    assertThat(problem("api/v1/regions/1?lang=en", 404, "not-found").get("title").asString())
        .isEqualTo("Not found");
  }

  @Test
  void springsOwnRefusalsAreProblems() throws Exception {
    assertThat(client.send("PUT", "api/v1/regions").statusCode()).isEqualTo(405);
    HttpResponse<String> image = client.send("GET", "api/v1/regions/520000", "Accept", "image/png");
    assertThat(image.statusCode()).isEqualTo(406);
    assertThat(image.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(image.body()).doesNotContain("Exception", "\tat ", "org.springframework");
  }

  @Test
  void whatTheClientHasAlreadyIsNotSentAgainUntilTheGraphChanges(Driver driver) throws Exception {
    String path = "api/v1/regions/520000";
    String tag = client.get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = client.send("GET", path, "Accept", "*/*", "If-None-Match", tag);
    assertThat(tag).startsWith("W/");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other =
        client.send("GET", path + "?lang=en", "Accept", "*/*", "If-None-Match", tag);
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(client.get("api/v1/regions/1").headers().firstValue("ETag")).isEmpty();

    driver
        .executableQuery("MERGE (l:LoadCount {id: 'loads'}) SET l.mark = 'another', l.number = 1")
        .execute();
    assertThat(client.send("GET", path, "Accept", "*/*", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void theDatabaseLostInMidRequestIsSaidAndMends() throws Exception {
    assertThat(client.get("api/v1/regions/520000/facts?size=100").statusCode()).isEqualTo(200);
    connection.breakAfter(8_000);
    try {
      JsonNode problem = problem("api/v1/regions/520000/facts?size=100", 503, "database-away");

      assertThat(problem.get("detail").asString()).contains("neo4j start");
      assertThat(client.json("api/v1/statistics").get("database").asString()).isEqualTo("DOWN");
      problem("api/v1/regions", 503, "database-away");
      assertThat(client.get("api/v1/search?q=a").headers().firstValue("Retry-After")).isPresent();
    } finally {
      connection.mend();
    }
    assertThat(client.get("api/v1/regions/520000/facts?size=100").statusCode()).isEqualTo(200);
  }

  /** As it looks to who reads it while a load takes it away: with parts missing. */
  @Test
  void whatFailedWhileTheGraphChangedIsAnsweredAgain(Driver driver) throws Exception {
    String path = "api/v1/measures/520000-4455667788990011";
    driver
        .executableQuery(
            """
            CREATE (m:Measure {id: 'measure/520000-4455667788990011', name: '一窗通办', region: '520000'})
            CREATE (:Case {id: 'case/bb', name: '案例'})-[:DESCRIBES {key: 'e', caseId: 'case/bb'}]->(m)
            MERGE (l:LoadCount {id: 'loads'}) ON CREATE SET l.number = 0
            """)
        .execute();

    change(driver, "REMOVE l.unsettled SET m.aliases = 'no list'");
    problem(path, 500, "failed");
    connection.before("(l:LoadCount", 2, () -> change(driver, "SET m.aliases = []"));
    problem(path, 500, "failed"); // nothing says that the graph changed

    change(driver, "SET l.unsettled = true, m.aliases = 'no list'");
    problem(path, 500, "failed"); // the second time, too
    connection.before("(l:LoadCount", 2, () -> change(driver, "SET m.aliases = []"));
    assertThat(client.get(path).statusCode()).isEqualTo(200);

    change(driver, "REMOVE l.unsettled SET l.mark = 'before', m.aliases = 'no list'");
    connection.before(
        "(l:LoadCount", 2, () -> change(driver, "SET l.mark = 'after', m.aliases = []"));
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(client.get(path).headers().firstValue("ETag")).isPresent();

    change(driver, "MATCH (c:Case {id: 'case/bb'}) DETACH DELETE c, m, l");
  }

  private static void change(Driver driver, String how) {
    driver
        .executableQuery(
            "MATCH (l:LoadCount), (m:Measure {id: 'measure/520000-4455667788990011'}) " + how)
        .execute();
  }

  private static JsonNode problem(String path, int status, String type) throws Exception {
    HttpResponse<String> answer = client.get(path);

    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework");
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.get("type").asString()).endsWith("/" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    return problem;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
