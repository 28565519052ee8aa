package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What a new user does: {@code demo}, the link that it prints, and the start page. */
@Tag("chromium")
class DemoInChromiumIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Pattern QUERY = Pattern.compile("(?s)```cypher\n(.+?)```");
  private static final String TWO_CITIES =
      """
      MATCH p = (r:Region)-[:COPIES_FROM]-(:Region) WHERE r.name IN ['长沙市', '株洲市']
      MATCH q = (r)-[:IMPLEMENTS]->(:Measure)
      OPTIONAL MATCH s = (r)-[:IMPLEMENTS]->()-[:DELIVERED_ON|ACHIEVES]->()
      RETURN p, q, s""";
  private static final double PATIENCE = 120_000;

  @TempDir private static Path home;

  private static RunningDemo demo;
  private static Chromium chromium;

  @BeforeAll
  static void runDemo() {
    demo = new RunningDemo(home);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void theLinkOfTheDemoOpensNeo4jBrowserWithTheGraph() throws IOException {
    try (Page page = chromium.open()) {
      List<String> hosts = hostsThatAnswer(page);
      run(page, demo.browserLink());
      page.screenshot(shot("browser-demo.png"));
      assertThat(nodes(page).count()).isGreaterThan(20);
      assertThat(captions(page)).containsPattern("\\p{IsHan}{2,}");
      assertThat(hosts).isNotEmpty().isSubsetOf("localhost", "127.0.0.1");
    }
  }

  @Test
  void whatTwoCitiesDoIsAPicture() throws IOException {
    try (Page page = chromium.open()) {
      run(page, demo.browserLink("edit", encoded(TWO_CITIES)));
      page.getByTestId("frame").first().getByTitle("Fullscreen").click();
      page.getByLabel("Collapse the node properties display").first().click();
      page.getByLabel("zoom-to-fit").click();
      settle(page);
      page.screenshot(shot("browser-cities.png"));
      assertThat(captions(page)).contains("长沙市", "株洲市");
    }
  }

  @ParameterizedTest
  @MethodSource("queriesOfTheManual")
  void theQueriesOfTheManualFindSomething(String query) throws IOException {
    try (Driver driver =
        GraphDatabase.driver(demo.bolt(), AuthTokens.basic("neo4j", demo.password()))) {
      assertThat(driver.executableQuery(query).execute().records()).isNotEmpty();
    }
  }

  static Stream<String> queriesOfTheManual() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    String manual =
        Files.readString(root.resolve("README.md"))
            + Files.readString(root.resolve("docs").resolve("README.zh.md"));
    return QUERY.matcher(manual).results().map(match -> match.group(1));
  }

  @Test
  void theStartPageCountsWhatIsInTheGraph() throws InterruptedException {
    try (RunningDemo.Serving server = demo.serve();
        Page page = chromium.open()) {
      page.setDefaultTimeout(PATIENCE);
      page.navigate(server.uri().toString());
      Locator cases = page.locator("#nodes [data-kind=Case]");
      cases.waitFor();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.screenshot(shot("start-page.png"));
      assertThat(cases.textContent()).contains("25");
      assertThat(page.locator("#link-browser a").getAttribute("href")).startsWith("http://");
      assertThat(page.locator("#link-guide a").getAttribute("href"))
          .contains("cmd=guide")
          .endsWith(encoded("http://localhost:" + server.uri().getPort() + "/browser/guide.html"));
    }
  }

  /** Fills in the form, connects, and runs the query that stands in the editor. */
  private static void run(Page page, String link) throws IOException {
    page.setDefaultTimeout(PATIENCE);
    page.navigate(link);
    page.getByTestId("password").fill(demo.password());
    page.getByTestId("connect").click();
    page.getByText("You are connected as user").waitFor();
    page.getByTestId("editor-Run").click();
    nodes(page).first().waitFor();
    settle(page);
  }

  /** Waits until the nodes have found their places. */
  private static void settle(Page page) {
    Object[] before = {null};
    page.waitForCondition(
        () -> {
          page.waitForTimeout(1_000);
          Object now =
              nodes(page).evaluateAll("all => all.map(n => n.getAttribute('transform')).join()");
          boolean same = now.equals(before[0]);
          before[0] = now;
          return same;
        });
  }

  private static Locator nodes(Page page) {
    return page.locator("g.node");
  }

  private static String captions(Page page) {
    return String.join(" ", page.locator("g.node text").allTextContents());
  }

  private static List<String> hostsThatAnswer(Page page) {
    List<String> hosts = new ArrayList<>();
    page.onResponse((Response response) -> hosts.add(URI.create(response.url()).getHost()));
    return hosts;
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name));
  }
}
