package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The explorer in a browser, which notes every error and every answer that refuses. */
final class ExplorerPage implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final double PATIENCE = 60_000;

  private final URI server;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();

  private ExplorerPage(URI server, Page page) {
    this.server = server;
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page.onConsoleMessage(this::note);
    page.onPageError(errors::add);
    page.onResponse(this::note);
    page.onRequestFinished(requests::add);
  }

  static ExplorerPage desk(Chromium chromium, URI server) {
    return sized(chromium, server, 1280, 900, ColorScheme.LIGHT);
  }

  static ExplorerPage sized(
      Chromium chromium, URI server, int width, int height, ColorScheme colours) {
    return new ExplorerPage(
        server,
        chromium.open(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale("zh-CN")
                .setPermissions(List.of("clipboard-read", "clipboard-write"))));
  }

  /** Opens an address of the explorer, as in {@code #/about}, and waits until it stands. */
  ExplorerPage open(String address) {
    page.navigate(server + address);
    return settled();
  }

  /** Waits until nothing is being fetched and nothing says that it is busy. */
  ExplorerPage settled() {
    page.locator("#main[aria-busy=false]").waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    // the security policy forbids waitForFunction
    page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
    return this;
  }

  Page page() {
    return page;
  }

  Locator locator(String selector) {
    return page.locator(selector);
  }

  /** What it all weighed on the wire: bodies as they were sent, and headers. */
  long bytesReceived() {
    return requests.stream()
        .map(Request::sizes)
        .mapToLong(each -> each.responseBodySize + each.responseHeadersSize)
        .sum();
  }

  /** Scripts and the security policy have nothing to complain of; answers may refuse. */
  void assertNoErrors() {
    assertThat(errors).as("errors on the console").isEmpty();
  }

  void assertQuiet() {
    assertNoErrors();
    assertThat(refused).as("answers that refuse").isEmpty();
  }

  /** A picture for the manual. */
  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
  }

  private void note(ConsoleMessage message) {
    // refusals are noted by their addresses
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      errors.add(message.text());
    }
  }

  private void note(Response response) {
    if (response.status() >= 400) {
      refused.add(response.status() + " " + response.url());
    }
  }

  @Override
  public void close() {
    page.context().close();
  }
}
