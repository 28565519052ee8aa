package org.reformgraph.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The ways through the explorer that readers take, over the samples. */
@Tag("chromium")
class ExplorerInChromiumIT {
  private static final int FIRST_PAGE_BYTES = 300_000;
  private static final int MANY = 2_000;
  private static final double FLUID_MILLIS = 100;

  private static final String HOSTILE = "<img src=x onerror=\"window.hacked=1\">一窗办";

  private static final String CREATE_HOSTILE =
      """
      MATCH (r:Region {id: 'region/430100'}), (c:Case) WITH r, c ORDER BY c.id LIMIT 1
      CREATE (m:Measure {id: 'measure/430100-ffffffffffffffff', region: '430100', name: $name,
        aliases: [$name], cases: 1, mentions: 1})
      CREATE (r)-[:IMPLEMENTS {key: 'relation/ffffffffffffffff', caseId: c.id, evidence: $name,
        start: 0, end: 5, method: 'test', confidence: 0.9}]->(m)""";

  /** Draws so many nodes, then pans; the median time between two frames, in milliseconds. */
  private static final String PAN_OVER_MANY =
      """
      async many => {
        const { graphCanvas } = await import('/parts/graph-canvas.js');
        const place = document.createElement('div');
        Object.assign(place.style, { width: '1000px', height: '700px' });
        document.body.append(place);
        const canvas = await graphCanvas(place);
        const kinds = ['Region', 'Measure', 'Agency', 'Platform', 'Policy'];
        const id = number => `measure/${number}`;
        canvas.add({
          nodes: Array.from({ length: many }, (_, n) => ({ id: id(n), type: kinds[n % 5], name: `第${n}项` })),
          links: Array.from({ length: 2 * many }, (_, n) => ({ key: `relation/${n}`, source: id(n % many), target: id((n * 7919 + 13) % many), relation: 'IMPLEMENTS' }))
        });
        const times = [];
        let before = performance.now();
        for (let frame = 0; frame < 60; frame++) {
          canvas.cy.panBy({ x: 4, y: 3 });
          await new Promise(requestAnimationFrame);
          times.push(performance.now() - before);
          before = performance.now();
        }
        const drawn = canvas.cy.nodes().length;
        canvas.destroy();
        place.remove();
        return [drawn, times.sort((a, b) => a - b)[30]];
      }""";

  @TempDir private static Path home;

  @AutoClose private static DemoSite site;

  @BeforeAll
  static void start() throws InterruptedException {
    site = DemoSite.in(home);
  }

  @Test
  void fromASearchToEvidenceSimilarMeasuresComparisonAndGraph() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("");
      explorer.picture("explorer-home.png");
      Locator box = explorer.locator(".hero [role=combobox]");
      box.pressSequentially("长沙");
      explorer.locator("[role=option]").first().waitFor();
      box.press("ArrowDown");
      assertThat(box).hasAttribute("aria-activedescendant", Pattern.compile("option-.+"));
      box.press("Enter");
      assertThat(explorer.locator("h1")).hasText("长沙市");
      explorer.settled();

      Locator fact = explorer.locator("[data-relation=IMPLEMENTS] .fact").first();
      String sentence = fact.locator("blockquote").textContent();
      String measure = fact.locator(".fact-line a").first().getAttribute("href");
      fact.locator(".open-source").click();
      assertThat(explorer.locator("#asked").first()).isInViewport();
      String asked = String.join("", explorer.locator(".asked").allTextContents());
      assertThat(asked).isEqualTo(sentence);
      explorer.settled().picture("explorer-document.png");

      explorer.open(measure);
      explorer.locator(".similar-item").first().waitFor();
      assertThat(explorer.locator(".similar-item meter").count()).isGreaterThanOrEqualTo(3);
      String first = explorer.locator(".similar-item .fact-line .where").first().textContent();
      assertThat(first).isNotBlank().isNotEqualTo("长沙市");
      explorer.locator(".similar-item button.link").first().click();
      assertThat(explorer.locator(".similar-item button.link").first()).hasText("引文已复制");
      assertThat((String) explorer.page().evaluate("navigator.clipboard.readText()"))
          .matches("(?s)[^：]+：《.+》.*");
      explorer.locator("#measure-similar select").selectOption("county");
      explorer.settled();

      explorer.open("#/compare?regions=region/430100,region/430200");
      assertThat(explorer.locator("#matrix tbody tr").count()).isPositive();
      explorer.picture("explorer-compare.png");
      explorer.locator("#matrix tbody td a").first().click();
      explorer.settled();

      explorer.open("#/graph?of=region/430100");
      explorer.locator(".node-list button").first().waitFor();
      int before = explorer.locator(".node-list button").count();
      explorer.locator(".node-list button[data-id^='region/']").first().press("Enter");
      explorer
          .page()
          .waitForCondition(() -> explorer.locator(".node-list button").count() > before);
      explorer.settled().picture("explorer-graph.png");
      assertThat(explorer.locator("#in-browser").getAttribute("href"))
          .contains("cmd=edit&arg=MATCH");
      explorer.assertQuiet();
    }
  }

  @Test
  void aFactIsCopiedAsACitation() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/region/430100");
      Locator fact = explorer.locator("[data-relation=IMPLEMENTS] .fact").first();
      fact.locator("button.link").click();
      assertThat(fact.locator("button.link")).hasText("引文已复制");
      String copied = (String) explorer.page().evaluate("navigator.clipboard.readText()");
      assertThat(copied)
          .contains(fact.locator("blockquote").textContent())
          .contains("《" + fact.locator(".source a").textContent() + "》")
          .contains(".txt")
          .contains(site.server().uri() + "id/relation/");
      explorer.assertQuiet();
    }
  }

  @Test
  void aPathBetweenTwoNodesIsFoundAndTheDrawingIsSaved() throws IOException {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/graph?of=region/430100");
      explorer.locator(".node-list button").first().waitFor();
      Locator box = explorer.locator(".graph-paths [role=combobox]");
      box.pressSequentially("株洲");
      explorer.locator(".graph-paths [role=option]").first().waitFor();
      box.press("ArrowDown");
      box.press("Enter");
      explorer.locator(".paths li").first().waitFor();
      assertThat(explorer.locator(".paths li").first()).containsText("株洲市");
      assertThat(explorer.page().url()).contains("to=region%2F430200");
      explorer.page().getByText("也经由举措类型和案例查找").click();
      assertThat(explorer.page()).hasURL(Pattern.compile("via=CLASSIFIED_AS"));
      explorer.page().reload();
      explorer.locator(".paths li").first().waitFor();

      Download picture =
          explorer.page().waitForDownload(() -> explorer.page().getByText("导出 PNG").click());
      assertThat(picture.suggestedFilename()).isEqualTo("长沙市.png");
      assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
      explorer.assertQuiet();
    }
  }

  @Test
  void diffusionMapTopicAndDataAreShown() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/diffusion");
      explorer.locator(".chooser .chips button").first().click();
      assertThat(explorer.locator(".timeline circle").first()).isVisible();
      explorer.settled().picture("explorer-diffusion.png");

      explorer.open("#/map");
      assertThat(explorer.locator(".tile-grid .tile").count()).isEqualTo(34);
      explorer.locator(".tile-grid .tile:not([data-step='0'])").first().click();
      assertThat(explorer.locator(".tile-details li").count()).isPositive();
      explorer.picture("explorer-map.png");
      explorer.page().getByText("地市级").first().click();
      explorer.locator(".tile-row .tile").first().waitFor();

      explorer.open("");
      explorer.locator("a[href^='#/topic/']").first().click();
      explorer.locator(".bar-list").first().waitFor();

      explorer.open("#/about");
      assertThat(explorer.locator(".quality meter").count()).isEqualTo(6);
      assertThat(explorer.locator("main")).containsText("samples");
      explorer.assertQuiet();
    }
  }

  @Test
  void aListIsNarrowedAndSorted() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/list/measure");
      int all = number(explorer);
      explorer.locator("#list-place").fill("河南");
      explorer.locator(".list-filters button").click();
      assertThat(explorer.page()).hasURL(Pattern.compile("within="));
      explorer.settled();
      assertThat(number(explorer)).isBetween(1, all - 1);

      explorer.open("#/list/case");
      explorer.locator("#list-sort").selectOption("name");
      explorer.locator(".list-filters button").click();
      assertThat(explorer.page()).hasURL(Pattern.compile("sort=name"));
      explorer.settled().assertQuiet();
    }
  }

  private static int number(ExplorerPage explorer) {
    return Integer.parseInt(explorer.locator("h1 .number").textContent());
  }

  @Test
  void aReportIsSaved() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/compare?regions=region/430100,region/430200");
      Download report =
          explorer.page().waitForDownload(() -> explorer.page().getByText("存为 Markdown").click());
      assertThat(report.suggestedFilename()).endsWith(".md");
      assertThat(report.failure()).isNull();
      explorer.assertQuiet();
    }
  }

  @Test
  void theLanguageIsSwitchedAndRemembered() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/about");
      explorer.locator("#language").click();
      assertThat(explorer.locator("h1")).hasText("About the data");
      assertThat(explorer.locator("html")).hasAttribute("lang", "en");
      explorer.page().reload();
      assertThat(explorer.locator("h1")).hasText("About the data");
      assertThat(explorer.locator("#language")).hasText("中文");
      explorer.open("#/search?q=贷");
      assertThat(explorer.locator("main a[href*='measure']:has-text('贷')").first())
          .hasAttribute("lang", "zh-CN");
      explorer.locator("#theme").click();
      assertThat(explorer.locator("html")).hasAttribute("data-theme", "dark");
      explorer.settled().assertQuiet();
    }
  }

  @Test
  void namesWithHtmlStayText() throws IOException {
    try (Driver driver =
            GraphDatabase.driver(
                site.demo().bolt(), AuthTokens.basic("neo4j", site.demo().password()));
        ExplorerPage explorer = desk()) {
      driver.executableQuery(CREATE_HOSTILE).withParameters(Map.of("name", HOSTILE)).execute();
      try {
        for (String address :
            List.of(
                "#/measure/430100-ffffffffffffffff",
                "#/region/430100",
                "#/list/measure?region=region/430100",
                "#/search?q=onerror",
                "#/graph?of=measure/430100-ffffffffffffffff")) {
          explorer.open(address);
          explorer.page().getByText(HOSTILE).first().waitFor();
          assertThat(explorer.locator("img[src=x]").count()).as(address).isZero();
        }
        assertThat(explorer.page().evaluate("window.hacked")).isNull();
        // nothing is known to be similar to a measure that no load brought
        explorer.assertNoErrors();
      } finally {
        driver
            .executableQuery("MATCH (m:Measure {name: $name}) DETACH DELETE m")
            .withParameters(Map.of("name", HOSTILE))
            .execute();
      }
    }
  }

  @Test
  void theFirstPageIsLight() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("");
      explorer.locator(".examples a").first().waitFor();
      assertThat(explorer.bytesReceived()).isBetween(10_000L, (long) FIRST_PAGE_BYTES);
    }
  }

  @Test
  void twoThousandNodesStayFluid() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/graph");
      List<?> found = (List<?>) explorer.page().evaluate(PAN_OVER_MANY, MANY);
      assertThat(((Number) found.get(0)).intValue()).isEqualTo(MANY);
      assertThat(((Number) found.get(1)).doubleValue()).as("ms a frame").isLessThan(FLUID_MILLIS);
      explorer.assertQuiet();
    }
  }

  @Test
  void whatIsNotThereIsSaidWithAWayBack() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/region/nowhere");
      assertThat(explorer.locator("[role=alert]")).containsText("没有找到");
      explorer.open("#/no/such/page");
      assertThat(explorer.locator("h1")).hasText("没有这个页面");
      explorer.page().getByText("回到首页").click();
      explorer.locator(".hero").waitFor();
    }
  }

  @Test
  void aKeyboardReachesTheContentFirst() {
    try (ExplorerPage explorer = desk()) {
      explorer.open("#/about");
      explorer.page().keyboard().press("Tab");
      assertThat(explorer.locator("#skip")).isFocused();
      explorer.page().keyboard().press("Enter");
      assertThat(explorer.locator("#main")).isFocused();
      assertThat(explorer.page().url()).endsWith("#/about");
    }
  }

  private static ExplorerPage desk() {
    return ExplorerPage.desk(site.chromium(), site.server().uri());
  }
}
