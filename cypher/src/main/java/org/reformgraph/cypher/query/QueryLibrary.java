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

  /** The names of all files, a line each: a folder inside a jar cannot be listed. */
  private static final String CONTENTS = "contents.txt";

  private static final Files CYPHER =
      new Files("/org/reformgraph/cypher/queries/", ".cypher", "//");
  private static final Files SPARQL = new Files("/org/reformgraph/ontology/queries/", ".rq", "#");

  /** Where the files of a language are, how their names end, and what their comments begin with. */
  private record Files(String folder, String ending, String comment) {
    List<LibraryQuery> read() {
      return resource(CONTENTS).lines().filter(name -> !name.isBlank()).map(this::read).toList();
    }

    private LibraryQuery read(String name) {
      return QueryFile.parse(name, resource(name + ending), comment);
    }

    private String resource(String file) {
      try (InputStream in = QueryLibrary.class.getResourceAsStream(folder + file)) {
        return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the bundled " + file, e);
      }
    }
  }

  public QueryLibrary {
    queries = List.copyOf(queries);
  }

  /** Reads the library of Cypher that comes with the product. */
  public static QueryLibrary bundled() {
    return new QueryLibrary(CYPHER.read());
  }

  /**
   * Reads the library of SPARQL that comes with the product. Each of its queries answers as the one
   * of the same name in Cypher; what a result {@code shows} is a table.
   */
  public static QueryLibrary sparql() {
    return new QueryLibrary(SPARQL.read());
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
