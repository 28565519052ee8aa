package org.reformgraph.api.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformgraph.api.http.ProblemException;

/** The types of relations that readers see, in the order in which facts are listed. */
public enum Relation {
  IMPLEMENTS,
  ISSUES,
  OPERATES,
  DELIVERED_ON,
  CONNECTS_TO,
  COOPERATES_WITH,
  COPIES_FROM,
  BASED_ON,
  ACHIEVES,
  UNREALISED_STATEMENT(Relation.UNREALISED),
  CLASSIFIED_AS,
  ABOUT,
  PART_OF,
  JURISDICTION,
  BROADER,
  RELATED,
  DESCRIBES,
  IN_DOCUMENT;

  static final String UNREALISED = "UNREALISED";

  private final String type;

  Relation() {
    this.type = name();
  }

  Relation(String type) {
    this.type = type;
  }

  /** The type of relationships in the graph. */
  public String type() {
    return type;
  }

  /** Whether it says what somebody did, rather than how things are filed. */
  boolean factual() {
    return compareTo(UNREALISED_STATEMENT) <= 0;
  }

  /**
   * Those that a parameter names, with commas between them.
   *
   * @param names null or empty for all
   * @throws ProblemException when there is none of a name
   */
  static List<Relation> named(String parameter, String names) {
    if (names == null || names.isBlank()) {
      return List.of(values());
    }
    return Arrays.stream(names.split(",", -1))
        .map(String::strip)
        .map(name -> ofType(name).orElseThrow(() -> unknown(parameter)))
        .distinct()
        .toList();
  }

  static Optional<Relation> ofType(String type) {
    return Arrays.stream(values()).filter(relation -> relation.type.equals(type)).findFirst();
  }

  private static ProblemException unknown(String parameter) {
    String all = Arrays.stream(values()).map(Relation::type).collect(Collectors.joining(", "));
    return ProblemException.badParameter(parameter, "可用 " + all, "one of " + all);
  }
}
