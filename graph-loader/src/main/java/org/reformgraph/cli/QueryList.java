package org.reformgraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Values;
import org.reformgraph.cypher.query.LibraryQuery;
import org.reformgraph.cypher.query.QueryGroup;
import org.reformgraph.cypher.query.QueryParameter;
import org.reformgraph.cypher.query.QueryRows;

/** The questions themselves as rows. */
record QueryList(List<LibraryQuery> queries) {
  static QueryList of(List<LibraryQuery> queries) {
    return new QueryList(queries);
  }

  /** The groups that there are. */
  static String groups() {
    return Arrays.stream(QueryGroup.values())
        .map(QueryGroup::code)
        .collect(Collectors.joining(", "));
  }

  void into(QueryRows rows) throws IOException {
    rows.columns(List.of("group", "name", "shows", "parameters", "标题", "title"));
    for (LibraryQuery query : queries) {
      rows.row(
          List.of(
              Values.value(query.group().code()),
              Values.value(query.name()),
              Values.value(query.kind().code()),
              Values.value(query.parameters().stream().map(QueryList::parameter).toList()),
              Values.value(query.title().zh()),
              Values.value(query.title().en())));
    }
  }

  private static String parameter(QueryParameter parameter) {
    return parameter.required()
        ? parameter.name() + "!"
        : parameter.name() + "=" + parameter.value();
  }
}
