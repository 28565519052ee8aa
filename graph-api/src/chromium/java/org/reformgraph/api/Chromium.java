package org.reformgraph.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of the machine, without a window: the one that the environment variable {@code
 * CHROMIUM} names, else the first on the {@code PATH}.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> OPTIONS =
      List.of(
          // tests run as root in containers, where Chromium's own sandbox cannot be set up
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--lang=zh-CN");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(OPTIONS));
  }

  /** A page of a size that shows well in a manual. */
  Page open() {
    return browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
  }

  /** A page in a context of its own: with its own storage, colour scheme and size. */
  Page open(Browser.NewContextOptions options) {
    return browser.newContext(options).newPage();
  }

  private static Path executable() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .map(Path::of)
        .or(Chromium::onPath)
        .orElseThrow(
            () ->
                new IllegalStateException("no Chromium on the PATH: install it, or set CHROMIUM"));
  }

  private static Optional<Path> onPath() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(Path::of)
        .flatMap(Chromium::candidates)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> candidates(Path folder) {
    return NAMES.stream().map(folder::resolve);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
