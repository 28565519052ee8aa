package org.reformgraph.cypher.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The bundled queries.
 *
 * @param queries in the order of their groups
 */
public record QueryLibrary(List<LibraryQuery> queries) {
  private static final String FOLDER = "/org/reformgraph/cypher/queries/";

  /** The names of all files, a line each: a folder inside a jar cannot be listed. */
  private static final String CONTENTS = "contents.txt";

  private static final String ENDING = ".cypher";

  public QueryLibrary {
    queries = List.copyOf(queries);
  }

  /** Reads the library that comes with the product. */
  public static QueryLibrary bundled() {
    return new QueryLibrary(
        resource(CONTENTS)
            .lines()
            .filter(name -> !name.isBlank())
            .map(QueryLibrary::read)
            .toList());
  }

  private static LibraryQuery read(String name) {
    return QueryFile.parse(name, resource(name + ENDING), "//");
  }

  private static String resource(String file) {
    try (InputStream in = QueryLibrary.class.getResourceAsStream(FOLDER + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + file, e);
    }
  }

  /** The query of a name. */
  public Optional<LibraryQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** The queries of a group. */
  public List<LibraryQuery> of(QueryGroup group) {
    return queries.stream().filter(query -> query.group() == group).toList();
  }

  /** Names like the one given, the nearest first; empty when none is like it. */
  public List<String> near(String name) {
    return NearNames.of(name, queries.stream().map(LibraryQuery::name).toList());
  }
}
