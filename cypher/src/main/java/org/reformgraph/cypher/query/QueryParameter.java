package org.reformgraph.cypher.query;

import java.util.function.BiFunction;

/**
 * A parameter of a query.
 *
 * @param name as it stands after the dollar sign
 * @param required whether the user must give it; {@code value} is then an example, else the default
 * @param value as a user would type it; never blank
 * @param meaning what it is for
 */
public record QueryParameter(
    String name, ParameterType type, boolean required, String value, BilingualText meaning) {
  public QueryParameter {
    typed(name, type, value, ParameterType::value);
  }

  /** The default, or the example, ready to be bound in Cypher. */
  public Object bound() {
    return bound(value);
  }

  /**
   * What a user gave, ready to be bound in Cypher.
   *
   * @throws QueryParameterException when it is not of the type
   */
  public Object bound(String given) {
    return typed(name, type, given, ParameterType::bound);
  }

  /**
   * What a user gave, as it is meant: for queries that do without full-text indexes.
   *
   * @throws QueryParameterException when it is not of the type
   */
  public Object plain(String given) {
    return typed(name, type, given, ParameterType::value);
  }

  private static Object typed(
      String name,
      ParameterType type,
      String text,
      BiFunction<ParameterType, String, Object> conversion) {
    if (text.isBlank()) {
      throw new QueryParameterException(
          "the parameter " + name + " is empty: give " + type.expected());
    }
    try {
      return conversion.apply(type, text.strip());
    } catch (NumberFormatException e) {
      throw new QueryParameterException(
          "the parameter " + name + " cannot be '" + text + "': give " + type.expected(), e);
    }
  }
}
