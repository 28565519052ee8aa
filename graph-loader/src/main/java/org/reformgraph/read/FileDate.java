package org.reformgraph.read;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date that a file's name and folders tell: {@code 2021-12-13}, {@code 20211213}, {@code
 * 2021年12月}, {@code 2021/12.13-12.19}. Of a span of time it is the first day. The name goes before
 * the folders, the nearest folder before the others.
 */
final class FileDate {
  private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";

  private static final Pattern DATE =
      Pattern.compile(YEAR + "\\s*[-._年]\\s*" + MONTH + "\\s*[-._月]\\s*" + DAY + "(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile(YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern YEAR_MONTH =
      Pattern.compile(YEAR + "(?:\\s*[-._年]\\s*" + MONTH + "|(0[1-9]|1[0-2]))(?![\\d期号])");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\d.])" + MONTH + "\\s*[.月]\\s*" + DAY + "(?:日|\\s*[-—–~至到]|(?![\\d.]))");
  private static final Pattern ONLY_YEAR = Pattern.compile(YEAR + "(?!\\d)");

  private FileDate() {}

  /**
   * The date in a path.
   *
   * @param path with {@code /}
   * @return {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; empty when the path tells none
   */
  static Optional<String> of(String path) {
    String[] parts = Normalizer.normalize(path, Normalizer.Form.NFKC).split("/");
    Optional<String> date = Optional.empty();
    for (int i = parts.length - 1; i >= 0 && date.isEmpty(); i--) {
      date = date(i == parts.length - 1 ? withoutExtension(parts[i]) : parts[i], year(parts, i));
    }
    return date;
  }

  private static Optional<String> date(String name, Optional<String> year) {
    return whole(DATE.matcher(name))
        .or(() -> whole(DIGITS.matcher(name)))
        .or(() -> monthAndDay(name, year))
        .or(() -> month(name))
        .or(() -> find(ONLY_YEAR, name));
  }

  /** The year in a part of the path, or in the nearest folder around it that has one. */
  private static Optional<String> year(String[] parts, int index) {
    for (int i = index; i >= 0; i--) {
      Optional<String> year = find(ONLY_YEAR, parts[i]);
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> whole(Matcher matcher) {
    return matcher.find()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<String> monthAndDay(String name, Optional<String> year) {
    Matcher matcher = MONTH_DAY.matcher(name);
    return year.isPresent() && matcher.find()
        ? day(year.get(), matcher.group(1), matcher.group(2))
        : Optional.empty();
  }

  private static Optional<String> month(String name) {
    Matcher matcher = YEAR_MONTH.matcher(name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String month = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return Optional.of(
        String.format(Locale.ROOT, "%s-%02d", matcher.group(1), Integer.parseInt(month)));
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && !Character.isDigit(name.charAt(name.length() - 1))
        ? name.substring(0, dot)
        : name;
  }
}
