package org.reformgraph.cypher.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to the graph.
 *
 * @param name what the command line calls it, and its file without the ending
 * @param question what it answers
 * @param parameters in the order of the header
 * @param kind how to look at the result
 * @param result what the result shows
 * @param scan why it reads all of the graph; empty when it finds what it needs by indexes
 * @param text the file as it is, header and query
 */
public record LibraryQuery(
    String name,
    BilingualText title,
    BilingualText question,
    QueryGroup group,
    List<QueryParameter> parameters,
    ResultKind kind,
    BilingualText result,
    Optional<BilingualText> scan,
    String text) {
  public LibraryQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * The values to bind in Cypher: what the user gave, and defaults.
   *
   * @param given by name, as typed
   * @throws QueryParameterException when one is unknown, missing or not of its type
   */
  public Map<String, Object> bind(Map<String, String> given) {
    return values(given, QueryParameter::bound);
  }

  /**
   * The values as they are meant, for SPARQL: what the user gave, and defaults.
   *
   * @param given by name, as typed
   * @throws QueryParameterException when one is unknown, missing or not of its type
   */
  public Map<String, Object> plain(Map<String, String> given) {
    return values(given, QueryParameter::plain);
  }

  private Map<String, Object> values(
      Map<String, String> given, BiFunction<QueryParameter, String, Object> conversion) {
    requireKnown(given);
    Map<String, Object> values = new LinkedHashMap<>();
    for (QueryParameter parameter : parameters) {
      String text = given.get(parameter.name());
      if (text == null && parameter.required()) {
        throw missing(parameter);
      }
      values.put(
          parameter.name(), conversion.apply(parameter, text == null ? parameter.value() : text));
    }
    return values;
  }

  private static QueryParameterException missing(QueryParameter parameter) {
    return new QueryParameterException(
        "the parameter %s is missing: give --param %s=%s, %s (%s)"
            .formatted(
                parameter.name(),
                parameter.name(),
                parameter.value(),
                parameter.type().expected(),
                parameter.meaning().en()));
  }

  /** The values of the header: defaults, and the examples of required parameters. */
  public Map<String, Object> examples() {
    Map<String, Object> bound = new LinkedHashMap<>();
    parameters.forEach(parameter -> bound.put(parameter.name(), parameter.bound()));
    return bound;
  }

  /** The query with its title before it and no other comment, as it is read best. */
  public String brief() {
    List<String> lines = text.lines().toList();
    String title = lines.get(0);
    String sign = title.substring(0, title.indexOf(' '));
    return Stream.concat(Stream.of(title), lines.stream().dropWhile(line -> line.startsWith(sign)))
        .collect(Collectors.joining("\n"));
  }

  private void requireKnown(Map<String, String> given) {
    TreeSet<String> unknown = new TreeSet<>(given.keySet());
    parameters.forEach(parameter -> unknown.remove(parameter.name()));
    if (!unknown.isEmpty()) {
      throw new QueryParameterException(
          name + " has no parameter " + String.join(", ", unknown) + "; " + known());
    }
  }

  private String known() {
    return parameters.isEmpty()
        ? "it takes none"
        : "it takes "
            + parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
  }
}
