package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.cli.ApiAccess;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiLimits;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.load.IntakeResult;

/** Who may do what; what is loaded does not matter here, so nothing is. */
class AccessTests {
  private static final String TOKEN = "0123456789abcdef-token";
  private static final String[] FORWARDED = {"X-Forwarded-For", "203.0.113.7"};
  private static final IntakeResult NOTHING =
      new IntakeResult(0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());

  @TempDir static Path directory;
  private static ApiServer.Running local;
  private static ApiServer.Running open;
  private static Sender here;
  private static Sender there;

  @BeforeAll
  static void start() throws IOException {
    local = new SpringApiServer().start(config("local", ApiAccess.loopback()));
    here = new Sender(local.uri());
    ApiLimits limits = new ApiLimits(5, 4, 1 << 20);
    open =
        new SpringApiServer()
            .start(
                config(
                    "open",
                    new ApiAccess(
                        InetAddress.getByAddress(new byte[4]), Optional.of(TOKEN), false, limits)));
    there = new Sender(open.uri());
  }

  private static ApiConfig config(String home, ApiAccess access) {
    return new ApiConfig(0, URI.create("bolt://127.0.0.1:1"), "neo4j", "a-secret-password", null)
        .withAccess(access)
        .withLoading(
            new ApiConfig.Loading(
                new Home(directory.resolve(home)), (file, collection, listener) -> NOTHING));
  }

  @AfterAll
  static void stop() {
    local.close();
    open.close();
  }

  private static int status(Sender sender, String... headers) throws Exception {
    return sender.upload("a.txt", "甲", headers).statusCode();
  }

  @Test
  void onLoopbackProgramsAndOurOwnPagesWrite() throws Exception {
    String origin = "http://127.0.0.1:" + local.uri().getPort();

    assertThat(status(here)).isEqualTo(202);
    assertThat(status(here, "Origin", origin, "Sec-Fetch-Site", "same-origin")).isEqualTo(202);
    assertThat(status(here, "Origin", origin)).isEqualTo(202);
  }

  @Test
  void onLoopbackPagesOfOtherSitesDoNotWrite() throws Exception {
    String origin = "http://127.0.0.1:" + local.uri().getPort();

    assertThat(status(here, "Origin", "http://evil.example")).isEqualTo(403);
    assertThat(status(here, "Origin", "null")).isEqualTo(403);
    assertThat(status(here, "Origin", origin.replace("http:", "https:"))).isEqualTo(403);
    assertThat(status(here, "Origin", "http://127.0.0.1:1")).isEqualTo(403);
    assertThat(status(here, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(status(here, "Sec-Fetch-Site", "same-site", "Origin", origin)).isEqualTo(403);
    assertThat(here.upload("a.txt", "甲", "Origin", "http://evil.example").body())
        .contains("\"type\":\"https://w3id.org/reformgraph/problems/forbidden\"");
  }

  @Test
  void whoComesThroughAProxyIsNotThisMachine() throws Exception {
    assertThat(status(here, FORWARDED)).isEqualTo(403);
    assertThat(here.get("api/v1/documents/x/text", FORWARDED).statusCode()).isEqualTo(403);
  }

  @Test
  void elsewhereOnlyTheTokenWrites() throws Exception {
    HttpResponse<String> without = there.upload("a.txt", "甲");
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(status(there, "Authorization", "Bearer " + TOKEN + "x")).isEqualTo(401);
    assertThat(status(there, "Authorization", "Basic " + TOKEN)).isEqualTo(401);
    assertThat(status(there, "Authorization", "Bearer " + TOKEN)).isEqualTo(202);
    assertThat(status(there, "Authorization", "bearer " + TOKEN, "Origin", "https://x.example"))
        .isEqualTo(202);
    assertThat(there.json("api/v1/corrections", "{}").statusCode()).isEqualTo(401);
  }

  @Test
  void elsewhereTextsAndTheDatabasesInnardsAreNotShown() throws Exception {
    assertThat(there.get("api/v1/documents/x/text").statusCode()).isEqualTo(403);
    HttpResponse<String> health = there.get("actuator/health");
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("\"neo4j\"").doesNotContain("bolt", "127.0.0.1", "error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example"})
  void onLoopbackNoOtherNameIsAnswered(String host) throws Exception {
    String request = "GET /start.css HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

    assertThat(raw(local, request.formatted(host))).startsWith("HTTP/1.1 403");
    assertThat(raw(local, request.formatted("localhost:1"))).startsWith("HTTP/1.1 200");
    assertThat(raw(open, request.formatted(host))).startsWith("HTTP/1.1 200");
  }

  private static String raw(ApiServer.Running server, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.uri().getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.UTF_8));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void otherMachinesReadSoOftenAndNoMore() throws Exception {
    String[] another = {"X-Forwarded-For", "198.51.100.1"};
    HttpResponse<String> last = null;
    int answered = 0;
    for (int i = 0; i < 60; i++) {
      last = there.get("start.css", another);
      answered += last.statusCode() == 200 ? 1 : 0;
    }

    assertThat(answered).isBetween(20, 40);
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
        .isBetween(1, 5);
    assertThat(last.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void thisMachineReadsAsOftenAsItLikes() throws Exception {
    for (int i = 0; i < 300; i++) {
      assertThat(there.get("start.css").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void tokensAreNotGuessedByTheThousand() throws Exception {
    int refused = 0;
    for (int i = 0; i < 8; i++) {
      refused +=
          status(there, concat(FORWARDED, "Authorization", "Bearer guess" + i)) == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(4);
  }

  private static String[] concat(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    HttpResponse<String> upload =
        there.upload("大.txt", new byte[1_200_000], "Authorization", "Bearer " + TOKEN);
    assertThat(upload.statusCode()).isEqualTo(413);
    assertThat(upload.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(here.json("api/v1/corrections", " ".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(here.get("start.css?q=" + "x".repeat(20_000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "start.css", "api/v1/nothing", "actuator/health", "a//b", "a;b"})
  void everyAnswerSaysWhatPagesMayDo(String path) throws Exception {
    HttpResponse<String> response = here.get(path);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "script-src 'self'", "object-src 'none'")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void secretsAreInNoText() {
    ApiConfig config =
        config(
            "none",
            new ApiAccess(
                InetAddress.getLoopbackAddress(), Optional.of(TOKEN), false, ApiLimits.DEFAULT));

    assertThat(config.toString() + config.access()).doesNotContain(TOKEN, "a-secret-password");
  }

  @Test
  void anAddressOfAnotherMachineIsSaidWithAWayOut() throws Exception {
    ApiAccess elsewhere =
        new ApiAccess(
            InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}),
            Optional.empty(),
            false,
            ApiLimits.DEFAULT);

    assertThatThrownBy(() -> new SpringApiServer().start(config("nowhere", elsewhere)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("192.0.2.1")
        .hasMessageContaining("--host");
  }
}
