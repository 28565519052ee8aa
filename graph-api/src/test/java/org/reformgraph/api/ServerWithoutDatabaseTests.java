package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import tools.jackson.databind.JsonNode;

/** The server while Neo4j is away. */
class ServerWithoutDatabaseTests {
  private static final ApiConfig CONFIG =
      new ApiConfig(
          0,
          URI.create("bolt://127.0.0.1:1"),
          "neo4j",
          "a-secret-password",
          URI.create("http://localhost:7474/browser/"));

  private static ApiServer.Running server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = ServiceLoader.load(ApiServer.class).findFirst().orElseThrow().start(CONFIG);
    client = new Client(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void healthSaysThatTheDatabaseIsDown() throws Exception {
    HttpResponse<String> response = client.get("actuator/health");
    JsonNode health = client.json("actuator/health");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(health.get("status").asString()).isEqualTo("DOWN");
    assertThat(health.at("/components/neo4j/status").asString()).isEqualTo("DOWN");
    assertThat(response.body()).doesNotContain("a-secret-password").doesNotContain("\tat ");
  }

  @Test
  void theStartPageIsThereAllTheSame() throws Exception {
    HttpResponse<String> page = client.get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body()).contains("营商环境改革知识图谱", "This page needs JavaScript");
    assertThat(page.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    JsonNode counts = client.json("api/v1/statistics");
    assertThat(counts.get("database").asString()).isEqualTo("DOWN");
    assertThat(counts.get("browser").asString()).isEqualTo("http://localhost:7474/browser/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.js", "theme-first.js", "style/base.css", "favicon.svg"})
  void whatThePageUsesComesFromHere(String file) throws Exception {
    HttpResponse<String> response = client.get(file);

    assertThat(client.get("").body()).contains(file);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'");
  }

  /** Browser is of another origin, and its error reporting adds headers of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"guide.html", "reformgraph.grass", "reformgraph-queries.zip"})
  void whatNeo4jBrowserTakesIsOpenToItsOrigin(String file) throws Exception {
    HttpResponse<String> asked =
        client.fromAnotherOrigin("OPTIONS", "browser/" + file, "cache-control,pragma,sentry-trace");
    HttpResponse<String> got = client.fromAnotherOrigin("GET", "browser/" + file, "");

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("cache-control", "pragma", "sentry-trace");
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(got.body()).isNotEmpty();
  }

  @Test
  void theGuideHasTheHostNameThatNeo4jBrowserAllows() throws Exception {
    String base = "http://localhost:" + server.uri().getPort() + "/browser/";

    assertThat(client.get("browser/guide.html").body())
        .contains(":style " + base + "reformgraph.grass", "扩散链");
  }

  @Test
  void otherAddressesAreClosedToOtherOrigins() throws Exception {
    HttpResponse<String> counts = client.fromAnotherOrigin("GET", "api/v1/statistics", "");
    HttpResponse<String> written =
        client.fromAnotherOrigin("OPTIONS", "browser/guide.html", "pragma", "DELETE");

    assertThat(counts.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(written.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .doesNotContain("DELETE");
    assertThat(client.fromAnotherOrigin("DELETE", "browser/guide.html", "").statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "api/v1/nothing",
        "actuator/env",
        "actuator/heapdump",
        "%2e%2e/%2e%2e/x"
      })
  void whatIsNotThereIsSaidWithoutInnards(String path) throws Exception {
    HttpResponse<String> response = client.get(path);

    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("Exception", "\tat ", "org.springframework");
  }

  @Test
  void itListensOnTheLoopbackInterfaceOnly() throws IOException {
    int port = server.uri().getPort();
    Optional<InetAddress> outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst();
    assumeTrue(outside.isPresent(), "this machine has no interface but loopback");

    assertThatThrownBy(
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(outside.get(), port), 2_000);
              }
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPortThatIsTakenIsSaidWithAWayOut() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ApiConfig taken =
          new ApiConfig(
              other.getLocalPort(), CONFIG.database(), CONFIG.user(), CONFIG.password(), null);

      assertThatThrownBy(() -> new SpringApiServer().start(taken))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken")
          .hasMessageContaining("--port");
    }
  }

  @Test
  void aPortForSparqlThatIsTakenIsSaidWithAWayOut(@TempDir Path directory) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ApiConfig taken =
          new ApiConfig(
              0,
              CONFIG.database(),
              CONFIG.user(),
              CONFIG.password(),
              null,
              new ApiConfig.Sparql(other.getLocalPort(), directory));

      assertThatThrownBy(() -> new SpringApiServer().start(taken))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("port " + other.getLocalPort() + ", for SPARQL, is taken")
          .hasMessageContaining("sparql.port");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id/region/520000", "data/region/520000.ttl", ".well-known/void"})
  void linkedDataSaysThatThereAreNoData(String path) throws Exception {
    HttpResponse<String> response = client.get(path);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void linkedDataSaysThatTheDataSetIsNotMadeYet(@TempDir Path directory) throws Exception {
    ApiConfig config =
        new ApiConfig(
            0,
            CONFIG.database(),
            CONFIG.user(),
            CONFIG.password(),
            null,
            new ApiConfig.Sparql(0, directory));
    try (ApiServer.Running waiting = new SpringApiServer().start(config)) {
      HttpResponse<String> response = new Client(waiting.uri()).get("data/region/520000");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(response.body()).contains("being made from Neo4j");
    }
  }

  @Test
  void theOntologyNeedsNoDatabase() throws Exception {
    assertThat(client.get("ontology.ttl").statusCode()).isEqualTo(200);
  }
}
