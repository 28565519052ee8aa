package org.reformgraph.correct;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a corrections file, as words by their keys.
 *
 * @param line where it starts, from 1
 */
record YamlEntry(Map<String, Value> values, int line) {
  /** What stands behind a key: a word is a list of one. */
  record Value(List<String> words, int line) {
    Value {
      words = List.copyOf(words);
    }
  }

  YamlEntry {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  boolean has(String key) {
    return values.containsKey(key) && !values.get(key).words().equals(List.of(""));
  }

  /** The words of a key; none when it is not there. */
  List<String> words(String key) {
    return has(key) ? values.get(key).words() : List.of();
  }

  /** Where a key stands, or the entry when it is not there. */
  int line(String key) {
    return values.containsKey(key) ? values.get(key).line() : line;
  }
}
