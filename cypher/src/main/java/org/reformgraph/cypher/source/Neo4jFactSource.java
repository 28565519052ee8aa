package org.reformgraph.cypher.source;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.reformgraph.source.FactSource;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.Selection;

/**
 * A graph in Neo4j. It is read page by page in order of ids, each page by a transaction of its own,
 * so that memory never holds more than three pages. While one page is handed over the next are
 * being read.
 *
 * <p>Pages are not one snapshot: who needs one makes sure that nothing is loaded meanwhile.
 */
public final class Neo4jFactSource implements FactSource {
  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  /** What is shared comes first. */
  private static final List<PageQuery> QUERIES =
      Stream.<PageQuery>concat(SharedNodes.ALL.stream(), Stream.of(new CaseStatements())).toList();

  private final Driver driver;

  /** A source over the driver's default database; the driver stays the caller's. */
  public Neo4jFactSource(Driver driver) {
    this.driver = driver;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.neo4j.driver.exceptions.Neo4jException when the database fails
   */
  @Override
  public void read(Selection selection, Consumer<GraphPart> to) {
    try (Session session = driver.session(READING);
        PagesAhead ahead = new PagesAhead()) {
      for (PageQuery query : QUERIES) {
        PageReader pages = new PageReader(session, query, selection);
        ahead.read(pages::after, page -> pages.parts(page).forEach(to));
      }
    }
  }
}
