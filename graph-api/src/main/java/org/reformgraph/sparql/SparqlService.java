package org.reformgraph.sparql;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.source.Neo4jFactSource;
import org.reformgraph.source.FactSource;
import org.reformgraph.source.RedactedSource;
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
  private final GraphDocuments documents;
  private final FactSource source;
  private final Generations generations;
  private final DirectoryLock lock;
  private final SparqlServer server;
  private final ScheduledExecutorService clock;
  private final List<Retired> retired = new ArrayList<>();

  private volatile Generation current;
  private ScheduledFuture<?> looking;
  private int failures;
  private volatile SparqlStatus status;

  private record Retired(Generation generation, SparqlServer.InUse inUse, long since) {}

  private SparqlService(SparqlConfig config, Driver driver) throws IOException {
    this.config = config;
    this.documents = new GraphDocuments(driver);
    this.source = new RedactedSource(new Neo4jFactSource(driver));
    Path directory = config.directory().toAbsolutePath().normalize();
    this.generations = new Generations(directory);
    this.lock = DirectoryLock.take(directory);
    this.server = started(config);
    this.clock = Executors.newSingleThreadScheduledExecutor(SparqlService::thread);
    this.status = new SparqlStatus(SparqlStatus.Phase.BUILDING, -1, -1, "");
  }

  private SparqlServer started(SparqlConfig config) throws IOException {
    try {
      return SparqlServer.start(config);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Starts the server and the synchronisation.
   *
   * @param driver stays the caller's
   * @throws IOException when the port is taken or the directory cannot be used
   */
  public static SparqlService start(SparqlConfig config, Driver driver) throws IOException {
    SparqlService service = new SparqlService(config, driver);
    try {
      service.open();
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
    service.looking =
        service.clock.scheduleWithFixedDelay(
            service::look, 0, config.poll().toMillis(), TimeUnit.MILLISECONDS);
    return service;
  }

  /** The start page of the server. */
  public URI uri() {
    return server.uri();
  }

  /** Where queries are sent. */
  public URI endpoint() {
    return uri().resolve(SparqlServer.NAME + "/sparql");
  }

  /**
   * Reads what is served, in one transaction and for a short time; what is read belongs to the
   * transaction.
   *
   * @return empty before the first data set is made
   */
  public <T> Optional<T> read(Function<ServedData, T> reading) {
    return Optional.ofNullable(current)
        .map(served -> served.read(books -> reading.apply(new ServedData(served, books))));
  }

  /** How the data set stands to the graph. */
  public SparqlStatus status() {
    return status;
  }

  /** The data set that is served; null before the first. */
  Generation current() {
    return current;
  }

  private synchronized void open() throws IOException {
    generations.current().ifPresent(this::serve);
    tidy();
  }

  private void serve(Generation next) {
    SparqlServer.InUse before = server.serve(next);
    if (current != null) {
      retired.add(new Retired(current, before, System.nanoTime()));
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
      report(waiting(), "a load is under way");
    } catch (Neo4jException e) {
      LOG.debug("Neo4j does not answer", e);
      report(waiting(), "Neo4j does not answer: " + e.getMessage());
    } catch (IOException | RuntimeException | Error e) { // as of a mapped file on a full disk
      LOG.warn("the SPARQL data set could not be brought up to date", e);
      failures++;
      report(SparqlStatus.Phase.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void report(SparqlStatus.Phase phase, String problem) {
    status = new SparqlStatus(phase, status.graph(), status.dataSet(), problem);
  }

  private void update(LoadState state) throws IOException {
    // what is to be made anew is not read before: that may be what fails
    boolean lost = current == null || current.broken();
    Held held =
        lost || failures >= FAILURES || generations.rebuildWanted()
            ? null
            : current.held().orElse(null);
    Held wanted = Held.of(state);
    boolean anew = held == null;
    long at = anew ? status.dataSet() : held.number();
    if (!anew && held.equals(wanted)) {
      SparqlStatus.Phase phase =
          state.settled() ? SparqlStatus.Phase.CURRENT : SparqlStatus.Phase.BEHIND;
      status =
          new SparqlStatus(phase, state.number(), at, state.settled() ? "" : "a load is under way");
      return;
    }
    if (!state.settled()) {
      status = new SparqlStatus(waiting(), state.number(), at, "a load is under way");
      return;
    }
    status = new SparqlStatus(waiting(), state.number(), at, "");
    if (anew || !held.madeAs(wanted)) {
      rebuild(wanted);
    } else {
      current.write(wanted.mark(), () -> writer(current, wanted).difference());
      compact();
    }
    status = new SparqlStatus(SparqlStatus.Phase.CURRENT, state.number(), state.number(), "");
    LOG.info("SPARQL holds load {}", state.number());
  }

  private SparqlStatus.Phase waiting() {
    return current == null ? SparqlStatus.Phase.BUILDING : SparqlStatus.Phase.BEHIND;
  }

  private DataSetWriter writer(Generation generation, Held wanted) {
    return new DataSetWriter(generation, wanted, documents, source);
  }

  /** Makes the data set anew beside the one that is served. */
  private void rebuild(Held wanted) throws IOException {
    Generation next = generations.beside();
    try {
      next.write(wanted.mark(), () -> writer(next, wanted).everything());
    } catch (RuntimeException | Error e) {
      discard(next);
      throw e;
    }
    replaceBy(next);
  }

  /** Deletes a data set that was not finished, also one that cannot be closed. */
  private void discard(Generation unfinished) throws IOException {
    closed(unfinished);
    tidy();
  }

  /** Closes a data set; false when that must be tried again. */
  private static boolean closed(Generation generation) {
    try {
      generation.close();
      return true;
    } catch (RuntimeException e) {
      LOG.warn("the data set in {} cannot be closed", generation.directory(), e);
      return false;
    }
  }

  /** Gives back the room of what was replaced, if that can be done; who reads goes on. */
  private void compact() throws IOException {
    try {
      if (current.hasGrown(config.growth())) {
        replaceBy(generations.compact(current));
      }
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn("the SPARQL data set is served as it is, for it could not be made compact", e);
      tidy();
    }
  }

  private void replaceBy(Generation next) throws IOException {
    try {
      next.rememberSize();
      generations.makeCurrent(next);
    } catch (IOException | RuntimeException | Error e) {
      discard(next);
      throw e;
    }
    serve(next);
  }

  /** Closes data sets that nobody reads any more. */
  private void retire() throws IOException {
    if (retired.removeIf(each -> unused(each) && closed(each.generation()))) {
      tidy();
    }
  }

  private boolean unused(Retired each) {
    return System.nanoTime() - each.since() > config.limits().time().toNanos()
        && !each.inUse().now()
        && !each.generation().isRead();
  }

  /** Deletes data sets that are neither served nor still read. */
  private void tidy() throws IOException {
    List<Generation> kept = new ArrayList<>(retired.stream().map(Retired::generation).toList());
    if (current != null) {
      kept.add(current);
    }
    generations.deleteAllBut(kept);
  }

  @Override
  public void close() {
    if (looking != null) {
      looking.cancel(false);
    }
    stop(clock);
    server.close();
    synchronized (this) {
      retired.forEach(each -> closed(each.generation()));
      retired.clear();
      if (current != null) {
        closed(current);
        leaveTidy();
      }
      unlock();
    }
  }

  private void leaveTidy() {
    try {
      tidy();
    } catch (IOException e) {
      LOG.debug("the next server deletes what is not needed", e);
    }
  }

  private void unlock() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.debug("the lock goes with the process", e);
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
