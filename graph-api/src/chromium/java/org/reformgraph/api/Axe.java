package org.reformgraph.api;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What <a href="https://github.com/dequelabs/axe-core">axe</a> holds against a page. */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
        .map(rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')}`)""";

  private Axe() {}

  /** Its serious and critical findings, one line a rule. */
  static List<?> grave(Page page) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(RUN);
  }

  private static String script() {
    try (InputStream bytes = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
