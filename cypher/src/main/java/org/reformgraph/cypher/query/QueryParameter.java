package org.reformgraph.cypher.query;

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
    bind(name, type, value);
  }

  /** The default, or the example, ready to be bound. */
  public Object bound() {
    return bind(name, type, value);
  }

  /**
   * What a user gave, ready to be bound.
   *
   * @throws QueryParameterException when it is not of the type
   */
  public Object bound(String given) {
    return bind(name, type, given);
  }

  private static Object bind(String name, ParameterType type, String text) {
    if (text.isBlank()) {
      throw new QueryParameterException(
          "the parameter " + name + " is empty: give " + type.expected());
    }
    try {
      return type.value(text.strip());
    } catch (NumberFormatException e) {
      throw new QueryParameterException(
          "the parameter " + name + " cannot be '" + text + "': give " + type.expected(), e);
    }
  }
}
