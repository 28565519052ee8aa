package org.reformgraph.sparql;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.source.FactSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SPARQL over the graph: serves a data set and brings it to the state of Neo4j, at once and
 * whenever Neo4j has changed. Neo4j may be away: the data set is served as it is until it is back.
 */
public final class SparqlService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SparqlService.class);

  /** A failure that repeats is not one of the moment: then the data set is made anew. */
  private static final int FAILURES = 3;

  private static final Duration STOPPING = Duration.ofSeconds(30);

  private final SparqlConfig config;
  private final DataNames names;
  private final QuadMapping mapping;
  private final GraphDocuments documents;
  private final FactSource source;
  private final Generations generations;
  private final SparqlServer server;
  private final ScheduledExecutorService clock;
  private final List<Retired> retired = new ArrayList<>();

  private Generation current;
  private int failures;
  private volatile SparqlStatus status;

  private record Retired(Generation generation, SparqlServer.InUse inUse, Instant since) {}

  private SparqlService(SparqlConfig config, Driver driver, QuadMapping mapping)
      throws IOException {
    this.config = config;
    this.names = new DataNames(config.base());
    this.mapping = mapping;
    this.documents = new GraphDocuments(driver);
    this.source = new Neo4jFactSource(driver);
    this.generations = new Generations(config.directory().toAbsolutePath().normalize(), names);
    this.server = SparqlServer.start(config);
    this.clock = Executors.newSingleThreadScheduledExecutor(SparqlService::thread);
    this.status = new SparqlStatus(SparqlStatus.Phase.BUILDING, -1, -1, "");
  }

  /**
   * Starts the server and the synchronisation.
   *
   * @param driver stays the caller's
   * @throws IOException when the port is taken or the directory cannot be used
   */
  public static SparqlService start(SparqlConfig config, Driver driver, QuadMapping mapping)
      throws IOException {
    SparqlService service = new SparqlService(config, driver, mapping);
    try {
      service.open();
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
    service.clock.scheduleWithFixedDelay(
        service::look, 0, config.poll().toMillis(), TimeUnit.MILLISECONDS);
    return service;
  }

  /** The start page of the server. */
  public URI uri() {
    return server.uri();
  }

  /** How the data set stands to the graph. */
  public SparqlStatus status() {
    return status;
  }

  private synchronized void open() throws IOException {
    generations.current().ifPresent(this::serve);
    generations.deleteAllBut(current == null ? List.of() : List.of(current));
  }

  private void serve(Generation next) {
    SparqlServer.InUse before = server.serve(next);
    if (current != null) {
      retired.add(new Retired(current, before, Instant.now()));
    }
    current = next;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sparql-data-set");
    thread.setDaemon(true);
    return thread;
  }

  /** Nothing may come out of here: the clock would stop. */
  private synchronized void look() {
    try {
      retire();
      LoadState state = documents.state();
      update(state);
      failures = 0;
    } catch (GraphChangedException e) {
      LOG.debug("the graph changed while it was read; it is read again");
      behind("a load is under way");
    } catch (Neo4jException e) {
      LOG.debug("Neo4j does not answer", e);
      behind("Neo4j does not answer: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      LOG.warn("the SPARQL data set could not be brought up to date", e);
      failures++;
      behind(String.valueOf(e.getMessage()));
    }
  }

  private void behind(String problem) {
    status =
        new SparqlStatus(
            current == null ? SparqlStatus.Phase.BUILDING : SparqlStatus.Phase.BEHIND,
            status.graph(),
            status.dataSet(),
            problem);
  }

  private void update(LoadState state) throws IOException {
    Held held = current == null ? null : current.held().orElse(null);
    long at = held == null ? -1 : held.number();
    if (held != null && failures < FAILURES && held.equals(wanted(state))) {
      SparqlStatus.Phase phase =
          state.settled() ? SparqlStatus.Phase.CURRENT : SparqlStatus.Phase.BEHIND;
      status = new SparqlStatus(phase, state.number(), at, state.settled() ? "" : "a load is under way");
      return;
    }
    if (!state.settled()) {
      status = new SparqlStatus(phaseBehind(), state.number(), at, "a load is under way");
      return;
    }
    status = new SparqlStatus(phaseBehind(), state.number(), at, "");
    if (held == null || failures >= FAILURES || !sameMaking(held, state)) {
      rebuild(state);
    } else {
      current.write(state.mark(), () -> writer(current).difference(state));
    }
    status = new SparqlStatus(SparqlStatus.Phase.CURRENT, state.number(), state.number(), "");
    LOG.info("SPARQL holds load {}", state.number());
  }

  private SparqlStatus.Phase phaseBehind() {
    return current == null ? SparqlStatus.Phase.BUILDING : SparqlStatus.Phase.BEHIND;
  }

  private Held wanted(LoadState state) {
    return new Held(state.number(), state.mark(), state.vocabulary(), mapping.version());
  }

  private boolean sameMaking(Held held, LoadState state) {
    return held.vocabulary().equals(state.vocabulary())
        && held.mapping().equals(mapping.version());
  }

  private DataSetWriter writer(Generation generation) {
    return new DataSetWriter(generation.dataset(), names, documents, source, mapping);
  }

  /** Makes the data set anew beside the one that is served. */
  private void rebuild(LoadState state) throws IOException {
    Generation next = generations.beside();
    try {
      next.write(state.mark(), () -> writer(next).everything(state));
      generations.makeCurrent(next);
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
    serve(next);
  }

  /** Closes data sets that nobody reads any more, and deletes them. */
  private void retire() throws IOException {
    Instant longAgo = Instant.now().minus(config.limits().time());
    List<Retired> unused =
        retired.stream().filter(r -> r.since().isBefore(longAgo) && !r.inUse().now()).toList();
    if (unused.isEmpty()) {
      return;
    }
    retired.removeAll(unused);
    unused.forEach(each -> each.generation().close());
    List<Generation> kept = new ArrayList<>(retired.stream().map(Retired::generation).toList());
    kept.add(current);
    generations.deleteAllBut(kept);
  }

  @Override
  public void close() {
    stop(clock);
    server.close();
    synchronized (this) {
      retired.forEach(each -> each.generation().close());
      if (current != null) {
        current.close();
      }
    }
  }

  /** A transaction is let come to its end; one that takes long is undone. */
  private static void stop(ExecutorService clock) {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      clock.shutdownNow();
    }
  }
}
