package org.reformgraph.correct;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.lexicon.Suggestion;

/**
 * Reads the keys of one entry, and reports each that is wrong: an entry with three mistakes has
 * three problems. What cannot be read reads as null.
 */
final class EntryKeys {
  private static final Pattern CASE = Pattern.compile("case/[A-Za-z0-9-]+");
  private static final Pattern REGION = Pattern.compile("(\\d{6}|CN)(-[A-Za-z0-9]+)?");

  private final YamlEntry entry;
  private final Problems problems;
  private boolean sound = true;

  EntryKeys(YamlEntry entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  boolean has(String key) {
    return entry.has(key);
  }

  /** Whether nothing was wrong so far. */
  boolean isSound() {
    return sound;
  }

  /** Reports something about a key, at its line. */
  void problem(String key, String problem) {
    report(entry.line(key), problem);
  }

  /** Reports something about the entry as a whole. */
  void problem(String problem) {
    report(entry.line(), problem);
  }

  private void report(int line, String problem) {
    sound = false;
    problems.add(line, problem);
  }

  /** Reports the keys that the operation does not have. */
  void only(String operation, String... known) {
    Set<String> keys = new TreeSet<>(List.of("by", "when", "why", operation));
    keys.addAll(Arrays.asList(known));
    for (String key : entry.values().keySet()) {
      if (!keys.contains(key)) {
        problem(
            key,
            operation
                + " has no key "
                + key
                + Suggestion.of(key, keys)
                + "; it has "
                + String.join(", ", keys));
      }
    }
  }

  /** The word of a key that must be there. */
  String word(String key) {
    if (!entry.has(key)) {
      missing(key);
    }
    return wordOrNull(key);
  }

  private void missing(String key) {
    problem("the key " + key + " is missing or empty");
  }

  String wordOrNull(String key) {
    List<String> words = entry.words(key);
    if (entry.has(key) && words.size() != 1) {
      problem(key, key + " is one word, no list");
      return null;
    }
    return words.isEmpty() ? null : words.get(0);
  }

  /** The words of a key that must be there; none when they are not. */
  TreeSet<String> words(String key) {
    TreeSet<String> words = new TreeSet<>(entry.words(key));
    words.remove("");
    if (words.isEmpty()) {
      missing(key);
    }
    return words;
  }

  /** The canonical id of an entity. */
  String id(String key) {
    return checkedId(key, word(key));
  }

  /** Those of the ids of a key that are some. */
  TreeSet<String> ids(String key) {
    return words(key).stream()
        .filter(id -> checkedId(key, id) != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String idOrNull(String key) {
    return has(key) ? id(key) : null;
  }

  private String checkedId(String key, String id) {
    if (id == null || Ids.isId(id)) {
      return id;
    }
    problem(
        key,
        "“"
            + id
            + "” is no id of an entity; expected is a canonicalId of a facts file, or the id of a"
            + " node, as platform/0f3a…");
    return null;
  }

  String caseId() {
    String id = word("case");
    if (id == null || CASE.matcher(id).matches()) {
      return id;
    }
    problem("case", "“" + id + "” is no id of a case, as case/0f3a…");
    return null;
  }

  String caseIdOrNull() {
    return has("case") ? caseId() : null;
  }

  /** The key of a region: a code, {@code CN}, or the key of a functional area. */
  String region() {
    String region = word("region");
    if (region == null || REGION.matcher(region).matches()) {
      return region;
    }
    problem("region", "“" + region + "” is no code of GB/T 2260, as 530400, nor CN");
    return null;
  }

  BigDecimal numberOrNull(String key) {
    String word = wordOrNull(key);
    try {
      return word == null ? null : new BigDecimal(word);
    } catch (NumberFormatException e) {
      problem(key, key + " is no number, as 97000 or 0.5");
      return null;
    }
  }

  /** That one of some things whose name stands there. */
  <T> T oneOf(String key, Collection<T> all) {
    String word = word(key);
    for (T each : all) {
      if (each.toString().equals(word)) {
        return each;
      }
    }
    if (word != null) {
      List<String> names = all.stream().map(Object::toString).toList();
      problem(
          key,
          "“"
              + word
              + "” is not known"
              + Suggestion.of(word, names)
              + "; expected is one of "
              + String.join(", ", names));
    }
    return null;
  }

  /** Who made the correction, and when. */
  Stamp stamp() {
    String when = word("when");
    try {
      if (when != null) {
        LocalDate.parse(when);
      }
    } catch (DateTimeException e) {
      problem("when", "when is no day, as 2026-11-21: " + when);
    }
    return new Stamp(word("by"), when, wordOrNull("why"), entry.line());
  }
}
