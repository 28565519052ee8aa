package org.reformgraph.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What digests are made of.
 *
 * @param choices by section
 * @param sentences with the facts that they state
 */
record Grammar(Map<String, List<String>> choices, List<Template> sentences) {
  private static final String FILE = "/corpus/grammar.txt";
  private static final String SENTENCES = "sentences";

  /** The one that comes with the benchmarks. */
  static Grammar bundled() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = List.of();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    List<Template> sentences = sections.remove(SENTENCES).stream().map(Template::of).toList();
    return new Grammar(Map.copyOf(sections), sentences);
  }

  private static List<String> lines() {
    try (InputStream file = Grammar.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> choices(String section) {
    return choices.get(section);
  }
}
