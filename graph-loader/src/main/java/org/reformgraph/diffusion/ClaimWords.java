package org.reformgraph.diffusion;

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
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.lexicon.TsvTable;

/** The words of claims to be the first, {@code claims.tsv}. Immutable. */
final class ClaimWords {
  private static final String FILE = "claims.tsv";
  private static final String FIRST = "first";

  private final Map<String, Scope> scopes;
  private final Set<String> words;
  private final Pattern claim;
  private final SimplifiedCharacters characters = new SimplifiedCharacters();

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
    for (TsvTable.Row row : TsvTable.beside(ClaimWords.class, FILE).rows()) {
      String word = row.required(1, "word");
      String kind = row.required(2, "kind");
      if (row.field(0).equals("scope")) {
        scopes.put(word, new Scope(kind, provinces(row)));
      } else {
        words.put(word, kind);
      }
    }
    return new ClaimWords(scopes, words);
  }

  private static List<String> provinces(TsvTable.Row row) {
    return row.values(3).stream().map(code -> "region/" + code + "0000").toList();
  }

  /** The first claim in a text, of either script, to have been before all others. */
  Optional<Said> in(String text) {
    Matcher m = claim.matcher(simplified(text));
    return m.find()
        ? Optional.of(new Said(text.substring(m.start(), m.end()), scopes.get(m.group(1))))
        : Optional.empty();
  }

  /** A text in the script that names and these words are in, as long as it was. */
  String simplified(String text) {
    return characters.of(text);
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
