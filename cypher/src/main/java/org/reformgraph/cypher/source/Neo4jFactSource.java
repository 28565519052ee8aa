package org.reformgraph.cypher.source;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
 * so that neither side ever holds more than two pages. While one page is handed over the next is
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
    ExecutorService ahead = Executors.newSingleThreadExecutor(Neo4jFactSource::readingAhead);
    try (Session session = driver.session(READING)) {
      QUERIES.forEach(q -> read(new PageReader(session, q, selection), ahead, to));
    } finally {
      ahead.shutdownNow();
    }
  }

  private static void read(PageReader pages, ExecutorService ahead, Consumer<GraphPart> to) {
    Page page = pages.after("");
    while (page.last() != null) {
      String last = page.last();
      CompletableFuture<Page> next = CompletableFuture.supplyAsync(() -> pages.after(last), ahead);
      try {
        pages.parts(page).forEach(to);
      } catch (RuntimeException e) {
        // a session serves one thread at a time, so the read ends before the session does
        next.exceptionally(late -> Page.NONE).join();
        throw e;
      }
      page = finished(next);
    }
  }

  private static Page finished(CompletableFuture<Page> next) {
    try {
      return next.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private static Thread readingAhead(Runnable work) {
    Thread thread = new Thread(work, "reading-ahead");
    thread.setDaemon(true);
    return thread;
  }
}
