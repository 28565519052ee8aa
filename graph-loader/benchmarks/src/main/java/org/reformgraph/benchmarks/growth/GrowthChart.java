package org.reformgraph.benchmarks.growth;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each stage takes a case, by the size of the archive, both on logarithmic axes: a level line
 * is a cost that grows as the archive does, a rising one a cost that grows faster. SVG for light
 * and dark.
 *
 * @param points by stage, in the order of the sizes
 */
record GrowthChart(Map<String, List<Point>> points) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 130;
  private static final int TOP = 50;
  private static final int BOTTOM = 50;
  private static final int COLOURS = 6;
  private static final int LINE = 16;
  private static final String STYLE =
      """
      <style>
      svg { --paper: #ffffff; --ink: #1c2127; --line: #dedad0; --s0: #1f5fa8; --s1: #a63a26; --s2: #2a7a3b; --s3: #7a4fa3; --s4: #8a6a00; --s5: #1c2127 }
      @media (prefers-color-scheme: dark) {
        svg { --paper: #14181d; --ink: #e8e6e0; --line: #323a43; --s0: #7fb2ec; --s1: #f29a84; --s2: #7fce90; --s3: #c9a6ee; --s4: #e0c060; --s5: #e8e6e0 }
      }
      text { font: 13px system-ui, sans-serif; fill: var(--ink) }
      .head { font-size: 16px; font-weight: 600 } .end { text-anchor: end } .mid { text-anchor: middle }
      .grid { stroke: var(--line) } path { fill: none; stroke-width: 2 }
      </style>
      """;

  /**
   * A measured point.
   *
   * @param cases of the archive
   * @param millis a case
   */
  record Point(double cases, double millis) {}

  String svg() {
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'>%n<title>Milliseconds a case, by the size of the archive</title>%n%s",
        WIDTH,
        HEIGHT,
        STYLE);
    add(svg, "<rect width='%d' height='%d' fill='var(--paper)'/>%n", WIDTH, HEIGHT);
    add(
        svg,
        "<text class='head' x='16' y='28'>Milliseconds a case, by the number of cases in the archive</text>%n");
    axes(svg);
    TreeSet<Double> labels = new TreeSet<>();
    int colour = 0;
    for (Map.Entry<String, List<Point>> stage : points.entrySet()) {
      line(svg, stage.getKey(), stage.getValue(), colour++ % COLOURS, labels);
    }
    return svg.append("</svg>\n").toString();
  }

  private void axes(StringBuilder svg) {
    for (double cases = leastCases(); cases <= mostCases() * 1.01; cases *= 10) {
      add(
          svg,
          "<line class='grid' x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d'/><text class='mid' x='%1$.1f' y='%4$d'>%5$,.0f</text>%n",
          x(cases),
          TOP,
          HEIGHT - BOTTOM,
          HEIGHT - BOTTOM + LINE + 4,
          cases);
    }
    for (double millis = leastMillis(); millis <= mostMillis() * 1.01; millis *= 10) {
      add(
          svg,
          "<line class='grid' x1='%1$d' x2='%2$d' y1='%3$.1f' y2='%3$.1f'/><text class='end' x='%4$d' y='%5$.1f'>%6$s</text>%n",
          LEFT,
          WIDTH - RIGHT,
          y(millis),
          LEFT - 8,
          y(millis) + 4,
          millis < 1
              ? String.format(Locale.ROOT, "%.2f", millis)
              : String.format(Locale.ROOT, "%.0f", millis));
    }
  }

  private void line(
      StringBuilder svg, String name, List<Point> points, int colour, TreeSet<Double> labels) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      add(path, "%s%.1f,%.1f ", path.isEmpty() ? "M" : "L", x(point.cases()), y(point.millis()));
    }
    double label = y(points.get(points.size() - 1).millis()) + 4;
    while (near(label, labels)) {
      label += LINE;
    }
    labels.add(label);
    add(svg, "<path d='%s' stroke='var(--s%d)'/>%n", path.toString().strip(), colour);
    add(
        svg,
        "<text x='%d' y='%.1f' style='fill:var(--s%d)'>%s</text>%n",
        WIDTH - RIGHT + 8,
        label,
        colour,
        name);
  }

  private static boolean near(double label, TreeSet<Double> labels) {
    return labels.stream().anyMatch(other -> Math.abs(other - label) < LINE);
  }

  private double x(double cases) {
    double share = Math.log(cases / leastCases()) / Math.log(mostCases() / leastCases());
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double millis) {
    double share = Math.log(millis / leastMillis()) / Math.log(mostMillis() / leastMillis());
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private double leastCases() {
    return all().mapToDouble(Point::cases).min().orElseThrow();
  }

  private double mostCases() {
    return all().mapToDouble(Point::cases).max().orElseThrow();
  }

  /** The power of ten below the least. */
  private double leastMillis() {
    return Math.pow(
        10, Math.floor(Math.log10(all().mapToDouble(Point::millis).min().orElseThrow())));
  }

  private double mostMillis() {
    return Math.pow(
        10, Math.ceil(Math.log10(all().mapToDouble(Point::millis).max().orElseThrow())));
  }

  private Stream<Point> all() {
    return points.values().stream().flatMap(List::stream);
  }

  private static void add(StringBuilder to, String format, Object... values) {
    to.append(String.format(Locale.ROOT, format, values));
  }
}
