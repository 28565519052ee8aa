package org.reformgraph.cypher.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryLibrary;

/**
 * Sets the parameters of all queries in Neo4j Browser, which keeps one set of them: a parameter of
 * a name has the same value in all queries of the library.
 */
final class ParameterScript {
  private ParameterScript() {}

  /** A {@code :param} a line. */
  static String of(QueryLibrary library) {
    Map<String, Object> values = new LinkedHashMap<>();
    library.queries().stream().map(LibraryQuery::examples).forEach(values::putAll);
    return values.entrySet().stream()
        .map(entry -> ":param " + entry.getKey() + " => " + literal(entry.getValue()) + ";")
        .collect(Collectors.joining("\n"));
  }

  private static String literal(Object value) {
    return value instanceof String text
        ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        : value.toString();
  }
}
