package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cypher.browser.BrowserKit;
import org.reformgraph.cypher.query.QueryGroup;

/** The guide, the favorites and the style in the real Neo4j Browser. */
@Tag("chromium")
class GuideInChromiumIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final double PATIENCE = 120_000;
  private static final String REGION_COLOUR = "#1F5FA8";
  private static final String MAIN = "[data-testid=main]";

  @TempDir private static Path home;

  @AutoClose private static DemoSite site;

  @BeforeAll
  static void start() throws InterruptedException {
    site = DemoSite.in(home);
  }

  @Test
  void theGuideLeadsFromACityToAChainOfDiffusion() throws IOException {
    try (Page page = connected("guide")) {
      page.getByText("从一座城市到一条扩散链").first().waitFor();
      setParameters(page);
      runOfSlide(page, 1);
      page.getByText("node.Region {").waitFor();
      closeFrames(page);

      nextSlide(page, "一座城市做了什么");
      List<String> city = graphOfSlide(page, 0);
      fill(page, shot("browser-guide.png"));
      assertThat(city).contains("银川市", "一件事", "我的宁夏");
      assertThat(colours(page)).contains(REGION_COLOUR.toLowerCase(Locale.ROOT));

      nextSlide(page, "成效如何");
      assertThat(graphOfSlide(page, 0)).contains("银川市");
      nextSlide(page, "它学了谁，谁学了它");
      assertThat(graphOfSlide(page, 0)).contains("银川市", "滨海新区");

      nextSlide(page, "扩散链");
      runOfSlide(page, 0);
      page.getByText("\"滨海新区\"").first().waitFor();
      List<String> chain = graphOfSlide(page, 1);
      fill(page, shot("browser-chain.png"));
      assertThat(chain).contains("滨海新区", "银川市", "威县", "馆陶县", "枣强县");

      nextSlide(page, "接着问");
      closeFrames(page);
      page.getByText("被学得最多的地区 · The most copied regions").click();
      page.getByTestId("frame").first().getByText("深圳市").first().waitFor();
      assertThat(page.getByText("ERROR").count()).isZero();
    }
  }

  @Test
  void theGuideAlsoPlaysInAFrame() throws IOException {
    try (Page page = connected("play")) {
      Locator frame =
          page.getByTestId("frame").filter(new Locator.FilterOptions().setHasText(":play http"));
      frame.getByText("From a city to a chain of diffusion").waitFor();
      frame.getByTestId("nextSlide").first().click();
      frame.getByText("What a city does").waitFor();
    }
  }

  @Test
  void whatIsDroppedOnTheWindowBecomesFavoritesAndStyle() throws IOException {
    BrowserKit kit = BrowserKit.bundled();
    try (Page page = connected("guide")) {
      FileDrop.on(page, MAIN, BrowserKit.FAVORITES, kit.favorites());
      page.getByTestId("navigationFavorites").click();
      for (QueryGroup group : QueryGroup.values()) {
        page.getByText(group.title().zh(), new Page.GetByTextOptions().setExact(false))
            .first()
            .waitFor();
      }
      page.getByText("0 参数").first().waitFor();
      page.screenshot(shot("browser-favorites.png"));

      FileDrop.on(page, MAIN, BrowserKit.STYLE, kit.style().getBytes(StandardCharsets.UTF_8));
      page.getByText("node.Region {").waitFor();
      assertThat(page.getByText("color: " + REGION_COLOUR).count()).isPositive();
    }
  }

  /** Browser with the guide, connected to the samples. */
  private static Page connected(String command) throws IOException {
    Page page = site.chromium().open();
    page.setDefaultTimeout(PATIENCE);
    page.navigate(
        site.demo()
            .browserLink(
                command,
                "http://localhost:"
                    + site.server().uri().getPort()
                    + "/browser/"
                    + BrowserKit.GUIDE));
    page.getByTestId("password").fill(site.demo().password());
    page.getByTestId("connect").click();
    page.getByText("You are connected as user").waitFor();
    return page;
  }

  /** Runs the first thing of the first slide and waits until all is set. */
  private static void setParameters(Page page) {
    int parameters =
        page.locator("#guide-drawer .runnable").first().textContent().split(":param ").length - 1;
    runOfSlide(page, 0);
    Locator set = page.locator("[data-testid=multi-statement-list-icon][title='Status: success']");
    page.waitForCondition(() -> set.count() == parameters);
  }

  /** Clicks on ▶ before something that runs. */
  private static void runOfSlide(Page page, int position) {
    page.locator("#guide-drawer .runnable i").nth(position).click();
  }

  private static void nextSlide(Page page, String heading) {
    page.getByTestId("guideNextSlide").click();
    page.locator("#guide-drawer h3").getByText(heading).waitFor();
  }

  /** Runs what a slide has and returns the captions of the graph. */
  private static List<String> graphOfSlide(Page page, int position) {
    closeFrames(page);
    runOfSlide(page, position);
    page.locator("g.node").first().waitFor();
    page.waitForTimeout(3_000);
    return page.locator("g.node").allTextContents().stream().map(String::strip).toList();
  }

  /** A picture of the graph as large as its frame. */
  private static void fill(Page page, Page.ScreenshotOptions picture) {
    Locator panel = page.getByLabel("Collapse the node properties display").first();
    if (panel.isVisible()) {
      panel.click();
    }
    page.getByLabel("zoom-to-fit").click();
    page.waitForTimeout(3_000);
    page.screenshot(picture);
  }

  private static void closeFrames(Page page) {
    while (page.getByTestId("frame").count() > 0) {
      page.getByTestId("frame").first().getByTitle("Close").click();
    }
  }

  private static List<String> colours(Page page) {
    return page.locator("g.node circle.b-outline").all().stream()
        .map(circle -> circle.getAttribute("fill"))
        .map(colour -> colour.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name));
  }
}
