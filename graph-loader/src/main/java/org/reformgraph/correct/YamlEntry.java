package org.reformgraph.correct;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.lexicon.Suggestion;

/**
 * An entry of a corrections file, as words by their keys.
 *
 * @param line where it starts, from 1
 */
record YamlEntry(Map<String, Value> values, int line) {
  /** What stands behind a key: a word is a list of one. */
  record Value(List<String> words, int line) {}

  private static final Pattern CASE = Pattern.compile("case/[A-Za-z0-9-]+");
  private static final Pattern REGION = Pattern.compile("(\\d{6}|CN)(-[A-Za-z0-9]+)?");

  boolean has(String key) {
    return values.containsKey(key) && !values.get(key).words().equals(List.of(""));
  }

  int line(String key) {
    return values.containsKey(key) ? values.get(key).line() : line;
  }

  EntryProblem problem(String key, String problem) {
    return new EntryProblem(line(key), problem);
  }

  /** Reports a key that the operation does not have. */
  void only(String operation, String... known) throws EntryProblem {
    Set<String> keys = new TreeSet<>(List.of("by", "when", "why", operation));
    keys.addAll(Arrays.asList(known));
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        throw problem(
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
  String word(String key) throws EntryProblem {
    String word = wordOrNull(key);
    if (word == null) {
      throw new EntryProblem(line, "the key " + key + " is missing or empty");
    }
    return word;
  }

  String wordOrNull(String key) throws EntryProblem {
    if (!has(key)) {
      return null;
    }
    List<String> words = values.get(key).words();
    if (words.size() != 1) {
      throw problem(key, key + " is one word, no list");
    }
    return words.get(0);
  }

  /** The words of a key that must be there. */
  TreeSet<String> words(String key) throws EntryProblem {
    TreeSet<String> words = new TreeSet<>(has(key) ? values.get(key).words() : List.of());
    words.remove("");
    if (words.isEmpty()) {
      throw new EntryProblem(line, "the key " + key + " is missing or empty");
    }
    return words;
  }

  /** The canonical id of an entity. */
  String id(String key) throws EntryProblem {
    return checkedId(key, word(key));
  }

  TreeSet<String> ids(String key) throws EntryProblem {
    TreeSet<String> ids = words(key);
    for (String id : ids) {
      checkedId(key, id);
    }
    return ids;
  }

  String idOrNull(String key) throws EntryProblem {
    return has(key) ? id(key) : null;
  }

  private String checkedId(String key, String id) throws EntryProblem {
    if (!Ids.isId(id)) {
      throw problem(
          key,
          "“"
              + id
              + "” is no id of an entity; expected is a canonicalId of a facts file, or the id of a"
              + " node, as platform/0f3a…");
    }
    return id;
  }

  String caseId() throws EntryProblem {
    String id = word("case");
    if (!CASE.matcher(id).matches()) {
      throw problem("case", "“" + id + "” is no id of a case, as case/0f3a…");
    }
    return id;
  }

  String caseIdOrNull() throws EntryProblem {
    return has("case") ? caseId() : null;
  }

  /** The key of a region: a code, {@code CN}, or the key of a functional area. */
  String region() throws EntryProblem {
    String region = word("region");
    if (!REGION.matcher(region).matches()) {
      throw problem("region", "“" + region + "” is no code of GB/T 2260, as 530400, nor CN");
    }
    return region;
  }

  BigDecimal numberOrNull(String key) throws EntryProblem {
    try {
      return has(key) ? new BigDecimal(word(key)) : null;
    } catch (NumberFormatException e) {
      throw problem(key, key + " is no number, as 97000 or 0.5");
    }
  }

  <T> T oneOf(String key, Collection<T> all) throws EntryProblem {
    String word = word(key);
    for (T each : all) {
      if (each.toString().equals(word)) {
        return each;
      }
    }
    List<String> names = all.stream().map(Object::toString).toList();
    throw problem(
        key,
        "“"
            + word
            + "” is not known"
            + Suggestion.of(word, names)
            + "; expected is one of "
            + names.stream().collect(Collectors.joining(", ")));
  }

  Stamp stamp() throws EntryProblem {
    String when = word("when");
    try {
      LocalDate.parse(when);
    } catch (DateTimeException e) {
      throw problem("when", "when is no day, as 2026-11-21: " + when);
    }
    return new Stamp(word("by"), when, wordOrNull("why"), line);
  }
}
