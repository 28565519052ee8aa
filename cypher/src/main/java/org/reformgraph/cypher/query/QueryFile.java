package org.reformgraph.cypher.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query file. Its header are the comment lines at its beginning: the title, then a line a
 * key. Chinese and English stand on one line, parted by a dot in the middle:
 *
 * <pre>
 * // 一地的举措 · Measures of a region
 * // question: 这个地区推行了哪些举措？ · Which measures does the region run?
 * // group: measures
 * // param region: region = 长沙市 · 地区 · the region
 * // shows: graph · 地区和举措 · the region and its measures
 * // scan: 看全图 · reads the whole graph
 * </pre>
 *
 * <p>A parameter that must be given has {@code e.g.} in place of the equals sign. {@code scan} says
 * why a query reads the whole graph, and stands only where it does.
 */
final class QueryFile {
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+): (\\w+) (=|e\\.g\\.) (.+?) · (.+) · (.+)");
  private static final Pattern SHOWS = Pattern.compile("(\\w+) · (.+) · (.+)");
  private static final Pattern BOTH = Pattern.compile("(.+) · (.+)");
  private static final String PARAMETER_KEY = "param ";

  private final String name;
  private final String text;
  private final List<String> header;

  private QueryFile(String name, String text, String comment) {
    this.name = name;
    this.text = text;
    this.header =
        text.lines()
            .takeWhile(line -> line.startsWith(comment))
            .map(line -> line.substring(comment.length()).strip())
            .toList();
  }

  /**
   * The query that a file holds.
   *
   * @param name the file's name without its ending
   * @param comment what comments begin with
   * @throws MalformedQueryException when the header lacks something or has something else
   */
  static LibraryQuery parse(String name, String text, String comment) {
    return new QueryFile(name, text, comment).parse();
  }

  private LibraryQuery parse() {
    if (header.isEmpty()) {
      throw new MalformedQueryException(name + " has no header: its first line is its title");
    }
    requireKnownKeys();
    Matcher shows = match(SHOWS, value("shows").orElseThrow(() -> lacks("shows")));
    return new LibraryQuery(
        name,
        both(header.get(0)),
        both(value("question").orElseThrow(() -> lacks("question"))),
        value("group").flatMap(QueryGroup::of).orElseThrow(() -> lacks("group")),
        parameters(),
        ResultKind.of(shows.group(1)).orElseThrow(() -> lacks("shows")),
        new BilingualText(shows.group(2), shows.group(3)),
        value("scan").map(this::both),
        text);
  }

  private void requireKnownKeys() {
    header.stream()
        .skip(1)
        .filter(line -> !line.matches("(question|group|shows|scan|param \\w+): .*"))
        .findFirst()
        .ifPresent(
            line -> {
              throw new MalformedQueryException(name + " has an unknown header line: " + line);
            });
  }

  private Optional<String> value(String key) {
    return header.stream()
        .skip(1)
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .findFirst();
  }

  private List<QueryParameter> parameters() {
    List<QueryParameter> parameters = new ArrayList<>();
    header.stream()
        .filter(line -> line.startsWith(PARAMETER_KEY))
        .map(line -> parameter(line.substring(PARAMETER_KEY.length())))
        .forEach(parameters::add);
    return parameters;
  }

  private QueryParameter parameter(String line) {
    Matcher parts = match(PARAMETER, line);
    try {
      return new QueryParameter(
          parts.group(1),
          ParameterType.of(parts.group(2)).orElseThrow(() -> lacks("type of " + parts.group(1))),
          !parts.group(3).equals("="),
          parts.group(4),
          new BilingualText(parts.group(5), parts.group(6)));
    } catch (QueryParameterException e) {
      throw new MalformedQueryException(name + ": " + e.getMessage(), e);
    }
  }

  private BilingualText both(String line) {
    Matcher parts = match(BOTH, line);
    return new BilingualText(parts.group(1), parts.group(2));
  }

  private Matcher match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new MalformedQueryException(
          name + " has a header line that is not of the form " + pattern + ": " + line);
    }
    return matcher;
  }

  private MalformedQueryException lacks(String key) {
    return new MalformedQueryException(name + " has no known " + key + " in its header");
  }
}
