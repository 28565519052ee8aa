package org.reformgraph.benchmarks.soak;

import java.util.List;
import java.util.Locale;

/**
 * Panels below each other as SVG, for light and dark: the reader's setting decides.
 *
 * @param title of the whole
 * @param seconds that the axes have
 * @param warmUp seconds of these, shaded
 */
record Chart(String title, double seconds, double warmUp, List<Panel> panels) {
  private static final int HEAD = 40;
  private static final String STYLE =
      """
      svg { --paper: #ffffff; --ink: #1c2127; --line: #dedad0; --warm: #f1eee6; --s0: #1f5fa8; --s1: #a63a26; --s2: #2a7a3b }
      @media (prefers-color-scheme: dark) {
        svg { --paper: #14181d; --ink: #e8e6e0; --line: #323a43; --warm: #20262d; --s0: #7fb2ec; --s1: #f29a84; --s2: #7fce90 }
      }
      text { font: 13px system-ui, sans-serif; fill: var(--ink) }
      .head { font-size: 17px; font-weight: 600 } .title { font-weight: 600 }
      .end { text-anchor: end } .mid { text-anchor: middle }
      .paper { fill: var(--paper) } .warm { fill: var(--warm) } .grid { stroke: var(--line) }
      .s0, .s1, .s2 { fill: none; stroke-width: 1.8 }
      .s0 { stroke: var(--s0) } .s1 { stroke: var(--s1); stroke-dasharray: 7 3 } .s2 { stroke: var(--s2); stroke-dasharray: 2 3 }
      """;

  Chart {
    panels = List.copyOf(panels);
  }

  /** A file of its own. */
  String svg() {
    int height = HEAD + panels.size() * Panel.HEIGHT;
    StringBuilder drawn = new StringBuilder();
    drawn.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'>%n<title>%s</title>%n<style>%n%s</style>%n",
            Panel.WIDTH,
            height,
            Panel.escaped(title),
            STYLE));
    drawn.append(
        String.format(
            Locale.ROOT,
            "<rect class='paper' width='%d' height='%d'/>%n<text class='head' x='16' y='28'>%s</text>%n",
            Panel.WIDTH,
            height,
            Panel.escaped(title)));
    for (int i = 0; i < panels.size(); i++) {
      drawn.append(
          String.format(
              Locale.ROOT,
              "<g transform='translate(0,%d)'>%n%s</g>%n",
              HEAD + i * Panel.HEIGHT,
              panels.get(i).svg(seconds, warmUp)));
    }
    return drawn.append("</svg>\n").toString();
  }
}
