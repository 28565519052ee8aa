package org.reformgraph.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reformgraph.benchmarks.soak.Trend.Point;

/**
 * One of the charts that stand below each other, with an axis of minutes and one from zero.
 *
 * @param title with the unit
 * @param series at most three
 */
record Panel(String title, List<Series> series) {
  /** Of the whole, with room for the words around. */
  static final int HEIGHT = 250;

  static final int WIDTH = 900;

  private static final int LEFT = 80;
  private static final int RIGHT = 20;
  private static final int TOP = 48;
  private static final int BOTTOM = 50;
  private static final int STEPS = 4;
  private static final int MOST_TICKS = 12;
  private static final int KEY = 150;
  private static final double MINUTE = 60;

  /**
   * A line.
   *
   * @param points in order
   */
  record Series(String name, List<Point> points) {
    Series {
      points = List.copyOf(points);
    }
  }

  Panel {
    series = List.copyOf(series);
  }

  /**
   * Drawn as a group.
   *
   * @param seconds of the whole axis
   * @param warmUp seconds that are shaded
   */
  String svg(double seconds, double warmUp) {
    double step = step(most());
    StringBuilder drawn = new StringBuilder();
    drawn.append(
        put(
            "<rect class='warm' x='%d' y='%d' width='%.1f' height='%d'/>",
            LEFT, TOP, x(warmUp, seconds) - LEFT, tall()));
    drawn.append(put("<text class='title' x='%d' y='24'>%s</text>", LEFT, escaped(title)));
    for (int i = 0; i <= STEPS; i++) {
      double y = y(i * step, step);
      drawn.append(
          put(
              "<line class='grid' x1='%d' y1='%.1f' x2='%d' y2='%.1f'/>",
              LEFT, y, WIDTH - RIGHT, y));
      drawn.append(
          put("<text class='end' x='%d' y='%.1f'>%s</text>", LEFT - 8, y + 4, number(i * step)));
    }
    for (double minute = 0; minute * MINUTE <= seconds; minute += minutes(seconds)) {
      drawn.append(
          put(
              "<text class='mid' x='%.1f' y='%d'>%.0f</text>",
              x(minute * MINUTE, seconds), TOP + tall() + 18, minute));
    }
    drawn.append(
        put(
            "<text class='mid' x='%d' y='%d'>minutes</text>",
            (LEFT + WIDTH - RIGHT) / 2, TOP + tall() + 38));
    for (int i = 0; i < series.size(); i++) {
      drawn.append(line(i, seconds, step));
    }
    return drawn.toString();
  }

  private String line(int index, double seconds, double step) {
    Series each = series.get(index);
    String points =
        each.points().stream()
            .map(p -> put("%.1f,%.1f", x(p.seconds(), seconds), y(p.value(), step)).strip())
            .collect(Collectors.joining(" "));
    int x = WIDTH - RIGHT - (series.size() - index) * KEY;
    return put("<polyline class='s%d' points='%s'/>", index, points)
        + put("<line class='s%d' x1='%d' y1='20' x2='%d' y2='20'/>", index, x, x + 24)
        + put("<text x='%d' y='24'>%s</text>", x + 30, escaped(each.name()));
  }

  private double most() {
    return series.stream()
        .flatMap(each -> each.points().stream())
        .mapToDouble(Point::value)
        .max()
        .orElse(1);
  }

  /** A round number, four of which reach the greatest value. */
  static double step(double most) {
    double least = Math.max(most, 1e-9) / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static double minutes(double seconds) {
    return Math.max(1, Math.ceil(seconds / MINUTE / MOST_TICKS));
  }

  private static double x(double at, double seconds) {
    return LEFT + at / seconds * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double value, double step) {
    return TOP + tall() * (1 - value / (STEPS * step));
  }

  private static int tall() {
    return HEIGHT - TOP - BOTTOM;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : Double.toString(value);
  }

  private static String put(String form, Object... values) {
    return String.format(Locale.ROOT, form, values) + "\n";
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
