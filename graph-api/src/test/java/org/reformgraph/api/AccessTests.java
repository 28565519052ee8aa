package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
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
  private static final Logger ROOT = Logger.getLogger("");
  private static final String TOKEN = "0123456789abcdef-token";
  private static final String[] FORWARDED = {"X-Forwarded-For", "203.0.113.7"};
  private static final String[] ANOTHER = {"X-Forwarded-For", "198.51.100.1"};
  private static final IntakeResult NOTHING =
      new IntakeResult(0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());

  @TempDir static Path directory;

  /** Stands still unless a test lets it go on: how fast this machine is does not count. */
  private static final AtomicLong NANOS = new AtomicLong();

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
        new SpringApiServer(new StillTime())
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
    String request = "GET /favicon.svg HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

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
    assertThat(answered(30)).isEqualTo(20);
    HttpResponse<String> refused = there.get("favicon.svg", ANOTHER);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");

    NANOS.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(answered(10)).isEqualTo(5);
  }

  /** How many of so many questions another machine has answered. */
  private static int answered(int questions) throws Exception {
    int answered = 0;
    for (int i = 0; i < questions; i++) {
      answered += there.get("favicon.svg", ANOTHER).statusCode() == 200 ? 1 : 0;
    }
    return answered;
  }

  @Test
  void thisMachineReadsAsOftenAsItLikes() throws Exception {
    for (int i = 0; i < 300; i++) {
      assertThat(there.get("favicon.svg").statusCode()).isEqualTo(200);
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
    assertThat(upload.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(upload.body()).contains("/too-large", "1 MB");
    assertThat(here.json("api/v1/corrections", " ".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(here.get("favicon.svg?q=" + "x".repeat(20_000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "favicon.svg", "api/v1/nothing", "actuator/health", "a//b", "a;b"})
  void everyAnswerSaysWhatPagesMayDo(String path) throws Exception {
    HttpResponse<String> response = here.get(path);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "script-src 'self'", "object-src 'none'")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  /** Neither in what is answered nor in what is logged, which is less without this test. */
  @Test
  void secretsAreInNoText() throws Exception {
    ApiConfig config =
        config(
            "secret",
            new ApiAccess(
                InetAddress.getByAddress(new byte[4]),
                Optional.of(TOKEN),
                false,
                ApiLimits.DEFAULT));
    String shown = "Bearer " + TOKEN;
    StringBuffer told = new StringBuffer(config.toString() + config.access());
    Logger ours = Logger.getLogger("org.reformgraph");
    Handler ear = new Ear(told);
    ROOT.addHandler(ear);
    ours.setLevel(Level.FINE);
    try (ApiServer.Running server = new SpringApiServer().start(config)) {
      Sender sender = new Sender(server.uri());
      List.of(
              sender.upload("a.txt", "甲", "Authorization", shown),
              sender.upload("a.txt", "甲", "Authorization", shown + "x"),
              sender.upload("..", new byte[0], "Authorization", shown),
              sender.upload("a.txt", "甲", "Authorization", "Basic " + TOKEN),
              sender.get("api/v1/documents?q=a", "Authorization", shown),
              sender.get("actuator/health", "Authorization", shown))
          .forEach(answer -> told.append(answer.body()).append(answer.headers().map()));
    } finally {
      ours.setLevel(null);
      ROOT.removeHandler(ear);
    }

    assertThat(told.toString())
        .contains("/api/v1/documents: Unable to connect") // of our logs
        .doesNotContain(TOKEN, "a-secret-password");
  }

  /** Hears all that is logged. */
  private static final class Ear extends Handler {
    private final Formatter words = new SimpleFormatter();
    private final StringBuffer told;

    private Ear(StringBuffer told) {
      this.told = told;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord record) {
      told.append(words.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
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

  private static final class StillTime implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return NANOS.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
