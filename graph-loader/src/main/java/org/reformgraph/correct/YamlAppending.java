package org.reformgraph.correct;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds an entry to the text of a corrections file, in the style of those that are there. */
final class YamlAppending {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9/_-]*|\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^(corrections:)[ \\t]*\\[\\s*]");
  private static final Pattern ITEM = Pattern.compile("(?m)^([ ]*)-[ ]");
  private static final String ROOT = "corrections:";

  private YamlAppending() {}

  /** The text with the entry at its end; whether that is what it should be, reading it tells. */
  static String to(String text, Map<String, String> entry) {
    String eol = text.contains("\r\n") ? "\r\n" : "\n";
    String before = EMPTY_LIST.matcher(text).replaceFirst("$1");
    StringBuilder all = new StringBuilder(before);
    if (!before.isEmpty() && !before.endsWith("\n")) {
      all.append(eol);
    }
    if (!Pattern.compile("(?m)^\uFEFF?" + ROOT).matcher(before).find()) {
      all.append(ROOT).append(eol);
    }
    Matcher item = ITEM.matcher(before);
    String indent = item.find() ? item.group(1) : "  ";
    String start = indent + "- ";
    for (Map.Entry<String, String> each : entry.entrySet()) {
      all.append(start)
          .append(each.getKey())
          .append(": ")
          .append(word(each.getValue()))
          .append(eol);
      start = indent + "  ";
    }
    return all.toString();
  }

  /** A word that means itself, whatever YAML would make of it. */
  private static String word(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
