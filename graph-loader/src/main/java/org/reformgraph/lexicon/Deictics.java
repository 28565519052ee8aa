package org.reformgraph.lexicon;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Expressions that stand for whatever is being spoken of (我市, 全省, 该局): names in their sentence, but
 * nobody's name outside it.
 */
public final class Deictics {
  private final Set<String> pointers = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  private Deictics(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      String kind = row.required(0, "kind");
      switch (kind) {
        case "pointer" -> pointers.addAll(row.values(1));
        case "noun" -> nouns.addAll(row.values(1));
        default -> throw row.error("the kind " + kind + " is none of pointer, noun");
      }
    }
  }

  /** The expressions that the bundled file {@code deictics.tsv} makes. */
  public static Deictics bundled() {
    return of(TsvTable.bundled("deictics.tsv"));
  }

  static Deictics of(TsvTable table) {
    return new Deictics(table);
  }

  /** All expressions, the same for equal files. */
  @Override
  public String toString() {
    return new TreeSet<>(pointers) + " " + new TreeSet<>(nouns);
  }

  /** Whether an expression is a pointer and a general noun, or such a noun alone. */
  public boolean matches(String expression) {
    return nouns.contains(expression)
        || pointers.stream()
            .filter(expression::startsWith)
            .anyMatch(p -> nouns.contains(expression.substring(p.length())));
  }
}
