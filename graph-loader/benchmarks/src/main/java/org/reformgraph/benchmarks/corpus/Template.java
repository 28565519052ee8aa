package org.reformgraph.benchmarks.corpus;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence with slots, and what it states.
 *
 * @param words with {@code {slot}}s
 * @param facts with the slots' names
 */
record Template(String words, List<String> facts) {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9]+)}");

  /** A line of the grammar: the words, a tab, the facts. */
  static Template of(String line) {
    String[] parts = line.split("\t", 2);
    return new Template(parts[0], Stream.of(parts[1].split(";\\s*")).toList());
  }

  /** The sentence with its slots filled. */
  String filled(Map<String, String> slots) {
    return fill(words, slots);
  }

  static String fill(String words, Map<String, String> slots) {
    return SLOT.matcher(words)
        .replaceAll(slot -> Matcher.quoteReplacement(slots.get(slot.group(1))));
  }
}
