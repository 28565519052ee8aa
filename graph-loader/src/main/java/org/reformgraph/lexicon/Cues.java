package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that carry a role in the grammar, as the verbs by which a policy is issued. The file {@code
 * cues.tsv} gives a role and its words on each line; lines of one role add up.
 */
public final class Cues {
  /**
   * Cues are quoted when patterns are built of them: one that is a pattern itself would never
   * match.
   */
  private static final Pattern PATTERN = Pattern.compile("[\\[\\]^?*{}\\\\]|\\(\\?");

  /** An alternative of nothing would match everywhere. */
  private static final String NEVER = "(?!)";

  private final Map<String, List<String>> words;

  private Cues(Map<String, List<String>> words) {
    this.words = words;
  }

  static Cues of(TsvTable table) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      for (String word : row.values(1)) {
        if (PATTERN.matcher(word).find()) {
          throw row.error("cues are plain words, not patterns: " + word);
        }
      }
      words.computeIfAbsent(row.required(0, "role"), r -> new ArrayList<>()).addAll(row.values(1));
    }
    return new Cues(words);
  }

  /** The words of a role. */
  public List<String> of(String role) {
    List<String> found = words.get(role);
    if (found == null) {
      throw new LexiconException("cues.tsv has no role " + role, null);
    }
    return List.copyOf(found);
  }

  /** The characters that words of a role start with. */
  public String firstOf(String role) {
    return of(role).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** A regular expression that matches any word of a role, longest first. */
  public String anyOf(String role) {
    List<String> words = of(role);
    return words.isEmpty() ? NEVER : Alternation.of(words);
  }
}
