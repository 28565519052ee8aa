package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fuseki's pages, as {@code serve} offers them over the samples. */
@Tag("chromium")
class FusekiInChromiumIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final double PATIENCE = 120_000;

  private static final String QUERY =
      """
      PREFIX text:   <http://jena.apache.org/text#>
      PREFIX reform: <https://w3id.org/reformgraph/ontology#>
      PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>

      SELECT DISTINCT ?region ?measure {        # 谁在推行“一件事”
        (?m ?score ?measure) text:query '"一件事"' .
        ?r reform:implements ?m ; rdfs:label ?region .
        FILTER(LANG(?region) = "zh")
      } ORDER BY ?region""";

  @TempDir private static Path home;

  @AutoClose private static DemoSite site;

  private final List<String> errors = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    site = DemoSite.in(home);
    awaitTheFirstDataSet();
  }

  private static void awaitTheFirstDataSet() throws IOException, InterruptedException {
    HttpRequest ask =
        HttpRequest.newBuilder(site.server().sparql().resolve("reform/sparql?query=ASK%7B%7D"))
            .build();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (HttpClient.newHttpClient().send(ask, BodyHandlers.discarding()).statusCode() != 200) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(200);
    }
  }

  @Test
  void aQueryInChineseIsAnsweredByATableInChinese() {
    try (Page page = open("")) {
      page.getByText("/reform").first().waitFor();
      page.getByText("query", new Page.GetByTextOptions().setExact(true)).first().click();
      page.locator(".yasqe .CodeMirror").waitFor();
      page.evaluate(
          "query => document.querySelector('.yasqe .CodeMirror').CodeMirror.setValue(query)",
          QUERY);
      assertThat(page.locator("#sparql-endpoint").inputValue()).startsWith("/reform/");

      page.locator(".yasqe_queryButton").click();
      Locator rows = page.locator(".yasr table.dataTable tbody tr");
      rows.first().waitFor();
      page.setViewportSize(1440, 1200);
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("fuseki.png")));

      assertThat(rows.allTextContents())
          .hasSizeGreaterThan(1)
          .anyMatch(row -> row.contains("银川市") && row.contains("一件事"));
      assertThat(errors).isEmpty();
      assertThat(failed).isEmpty();
      assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1");
    }
  }

  @Test
  void aLinkWithAQueryFillsTheEditorAndWhatIsNoSparqlIsSaidThere() {
    try (Page page = open("#/dataset/reform/query?query=" + encoded("SELECT * { ?跨省 ?p } "))) {
      page.locator(".yasqe .CodeMirror").waitFor();
      page.getByText("?跨省").first().waitFor();

      page.locator(".yasqe_queryButton").click();
      page.getByText("not SPARQL 1.1").first().waitFor();

      assertThat(page.locator(".yasr").textContent()).contains("line 1, column 19");
      assertThat(failed).hasSize(1);
    }
  }

  @Test
  void theDataSetTellsItsServicesAndItsSize() {
    try (Page page = open("#/dataset/reform/info")) {
      page.getByText("/reform/sparql").first().waitFor();
      page.locator("#count-triples-button").click();
      page.locator("#count-triples-submit-button").click();
      Locator sizes = page.locator("#dataset-size-table tbody tr");
      sizes.filter(new Locator.FilterOptions().setHasText("default graph")).waitFor();

      assertThat(sizes.allTextContents()).anyMatch(row -> row.contains("/graph/"));
      assertThat(page.getByText("/reform/update").count()).isZero();
      assertThat(errors).isEmpty();
      assertThat(failed).isEmpty();
    }
  }

  @Test
  void nothingThatWritesIsOffered() {
    for (String view : List.of("#/", "#/dataset/reform/query", "#/dataset/reform/info")) {
      try (Page page = open(view)) {
        page.getByText("query", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        page.getByText("info", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        for (String writing : List.of("manage", "add data", "edit")) {
          for (Locator each :
              page.getByText(writing, new Page.GetByTextOptions().setExact(true)).all()) {
            assertThat(each.isVisible()).as("%s in %s", writing, view).isFalse();
          }
        }
        assertThat(errors).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/manage",
        "#/manage/new",
        "#/manage/tasks",
        "#/dataset/reform/upload",
        "#/dataset/reform/edit"
      })
  void theAddressOfAPageThatWritesLeadsToTheDataSets(String address) {
    try (Page page = open(address)) {
      page.waitForFunction("location.hash === '#/'");
      page.getByText("/reform").first().waitFor();

      assertThat(errors).isEmpty();
    }
  }

  private Page open(String address) {
    Page page = site.chromium().open();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(this::note);
    page.onPageError(errors::add);
    page.onResponse(this::note);
    page.navigate(site.server().sparql() + address);
    return page;
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      errors.add(message.text());
    }
  }

  /** Fuseki is asked for nothing that it does not answer. */
  private void note(Response response) {
    hosts.add(URI.create(response.url().replaceFirst("[?#].*", "")).getHost());
    if (response.status() >= 400) {
      failed.add(response.status() + " " + response.url());
    }
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
