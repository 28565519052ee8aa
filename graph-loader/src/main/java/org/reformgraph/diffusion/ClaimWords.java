package org.reformgraph.diffusion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of claims to be the first, {@code claims.tsv}. Immutable. */
final class ClaimWords {
  private static final String FILE = "claims.tsv";
  private static final String FIRST = "first";

  private final Map<String, Scope> scopes;
  private final Set<String> words;
  private final Pattern claim;

  private ClaimWords(Map<String, Scope> scopes, Map<String, String> words) {
    this.scopes = Map.copyOf(scopes);
    this.words = Set.copyOf(words.keySet());
    Set<String> first = new LinkedHashSet<>();
    words.forEach(
        (word, meaning) -> {
          if (meaning.equals(FIRST)) {
            first.add(word);
          }
        });
    this.claim =
        Pattern.compile("(" + any(scopes.keySet()) + ")[^，。；]{0,2}?(?:" + any(first) + ")");
  }

  private static String any(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Where a claim says that it was the first.
   *
   * @param kind the third column of the file
   * @param provinces ids of a group's provinces; empty for the others
   */
  record Scope(String kind, List<String> provinces) {
    Scope {
      provinces = List.copyOf(provinces);
    }
  }

  /** A claim in a text's words. */
  record Said(String words, Scope scope) {}

  /** The words that ship with the product. */
  static ClaimWords bundled() {
    Map<String, Scope> scopes = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("scope")) {
        scopes.put(
            cells[1], new Scope(cells[2], cells.length > 3 ? provinces(cells[3]) : List.of()));
      } else {
        words.put(cells[1], cells[2]);
      }
    }
    return new ClaimWords(scopes, words);
  }

  private static List<String> provinces(String codes) {
    List<String> ids = new ArrayList<>();
    for (String code : codes.split("\\|", -1)) {
      ids.add("region/" + code + "0000");
    }
    return ids;
  }

  private static List<String> lines() {
    try (InputStream stream = ClaimWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled " + FILE + " is missing; build again");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + FILE, e);
    }
  }

  /** The first claim in a text to have been before all others. */
  Optional<Said> in(String text) {
    Matcher m = claim.matcher(text);
    return m.find() ? Optional.of(new Said(m.group(), scopes.get(m.group(1)))) : Optional.empty();
  }

  /** The words of scopes. */
  Set<String> scopeWords() {
    return scopes.keySet();
  }

  /** The words of being first, or among the first. */
  Set<String> firstWords() {
    return words;
  }
}
