package org.reformgraph.api.upload;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs one after the other, on one thread. A bounded number is taken in; those that ended are known
 * for an hour, the latest ones only when there are many.
 */
final class JobQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

  /** How many may wait for their turn. */
  static final int MOST_WAITING = 16;

  private static final int MOST_ENDED = 200;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final long SECONDS_TO_END = 4;

  private record Ended(String id, Instant at) {}

  private final Clock clock;
  private final ThreadPoolExecutor thread;
  private final ConcurrentMap<String, Job> jobs = new ConcurrentHashMap<>();
  private final Deque<Ended> ended = new ArrayDeque<>();

  JobQueue(Clock clock) {
    this.clock = clock;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread worker = new Thread(work, "uploads");
              worker.setDaemon(true);
              return worker;
            });
  }

  /** Whether another job would be refused now. */
  boolean full() {
    return thread.getQueue().size() >= MOST_WAITING;
  }

  /** How many wait or run. */
  int underWay() {
    return thread.getQueue().size() + thread.getActiveCount();
  }

  /**
   * Puts a job into the queue.
   *
   * @param work is to end the job, whatever happens
   * @return empty when the queue is full, or closed
   */
  synchronized Optional<Job> add(String id, Path file, String collection, Consumer<Job> work) {
    return full() ? Optional.empty() : addAccepted(id, file, collection, work);
  }

  /**
   * Puts a job into the queue that was accepted before, by whatever server: there is room for it.
   *
   * @param work as {@link #add}'s
   * @return empty when the queue is closed
   */
  synchronized Optional<Job> addAccepted(
      String id, Path file, String collection, Consumer<Job> work) {
    forgetOld();
    Job job = new Job(id, file, collection, clock.instant(), System::nanoTime);
    jobs.put(id, job);
    try {
      thread.execute(new Turn(job, work));
      return Optional.of(job);
    } catch (RejectedExecutionException e) {
      jobs.remove(id);
      return Optional.empty();
    }
  }

  /** A job that waits for its turn, and has it. */
  private final class Turn implements Runnable {
    private final Job job;
    private final Consumer<Job> work;

    Turn(Job job, Consumer<Job> work) {
      this.job = job;
      this.work = work;
    }

    @Override
    public void run() {
      job.started();
      try {
        work.accept(job);
      } finally {
        synchronized (ended) {
          ended.add(new Ended(job.id(), clock.instant()));
        }
      }
    }
  }

  /** A job that is under way, or ended not long ago. */
  Optional<Job> find(String id) {
    forgetOld();
    return Optional.ofNullable(jobs.get(id));
  }

  private void forgetOld() {
    Instant old = clock.instant().minus(KEPT);
    synchronized (ended) {
      while (!ended.isEmpty() && (ended.size() > MOST_ENDED || ended.peek().at().isBefore(old))) {
        jobs.remove(ended.remove().id());
      }
    }
  }

  /** Ends what runs; what still waited is warned of, by the name of its file. */
  @Override
  public void close() {
    for (Runnable left : thread.shutdownNow()) {
      if (left instanceof Turn turn) {
        LOG.warn(
            "{} was not loaded before the server stopped: it is when the server is started again",
            turn.job.file().getFileName());
      }
    }
    try {
      if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("a load did not end in time; the next one goes on from there");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
