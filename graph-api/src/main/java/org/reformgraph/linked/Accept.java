package org.reformgraph.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client wants, as its <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">Accept header</a> says. What in it
 * cannot be read is passed over.
 *
 * @param ranges in the order of the header
 */
record Accept(List<Range> ranges) {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*-]";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!%1$s)(%1$s++)/(%1$s++)((?:\\s*+;\\s*+%1$s++=(?:\"[^\"]*+\"|[^\\s;,\"]*+))*+)"
              .formatted(TOKEN));
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*+[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)(?=[\\s;]|$)");

  Accept {
    ranges = List.copyOf(ranges);
  }

  /**
   * Some media types and how welcome they are.
   *
   * @param type {@code *} for any
   * @param subtype {@code *} for any
   * @param quality from 0, not at all, to 1
   */
  record Range(String type, String subtype, double quality) {
    private boolean holds(String otherType, String otherSubtype) {
      return (type.equals("*") || type.equalsIgnoreCase(otherType))
          && (subtype.equals("*") || subtype.equalsIgnoreCase(otherSubtype));
    }

    private int exactness() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  /** Reads a header; none, or one in which there is nothing to be read, accepts anything. */
  static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    Matcher matcher = RANGE.matcher(header == null ? "" : header);
    while (matcher.find()) {
      ranges.add(new Range(matcher.group(1), matcher.group(2), quality(matcher.group(3))));
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
  }

  private static double quality(String parameters) {
    Matcher matcher = QUALITY.matcher(parameters);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 1;
  }

  /** The most welcome of what is offered, of equals the first; empty when none is. */
  Optional<Representation> best(List<Representation> offered) {
    return offered.stream()
        .filter(each -> quality(each) > 0)
        .reduce((a, b) -> quality(b) > quality(a) ? b : a);
  }

  /** The most exact of the ranges that hold it decides. */
  private double quality(Representation offered) {
    String[] parts = offered.mediaType().split("/", 2);
    return ranges.stream()
        .filter(range -> range.holds(parts[0], parts[1]))
        .max(Comparator.comparingInt(Range::exactness))
        .map(Range::quality)
        .orElse(0.0);
  }
}
