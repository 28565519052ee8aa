package org.reformgraph.api.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells listeners what happens to jobs, by <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 * Each listener has a place of its own in the job's events and is served by threads of ours, so
 * that one who does not listen holds up no job.
 */
final class JobStream implements AutoCloseable {
  /** How many may listen at a time. */
  static final int MOST_LISTENERS = 100;

  private static final Logger LOG = LoggerFactory.getLogger(JobStream.class);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final long EVERY_MILLIS = 200;

  /** Proxies cut connections on which nothing happens. */
  private static final int TICKS_A_HEARTBEAT = 50;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "job-events");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger listeners = new AtomicInteger();

  /** Jobs that outlive a server begin to count anew in the next: its numbers are others. */
  private final String run = "." + Long.toString(System.currentTimeMillis(), 36);

  /**
   * What a listener has heard who says so.
   *
   * @param lastEventId as it was sent; null for none
   * @return number of the event; 0 when this server never sent that
   */
  long heard(String lastEventId) {
    if (lastEventId == null || !lastEventId.endsWith(run)) {
      return 0;
    }
    String number = lastEventId.substring(0, lastEventId.length() - run.length());
    return number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
  }

  /** Whether another listener would be refused now. */
  boolean full() {
    return listeners.get() >= MOST_LISTENERS;
  }

  /**
   * A stream of what happens to a job after an event; it ends when the job does.
   *
   * @param after number of the last event that the listener has heard; 0 for none
   */
  SseEmitter listen(Job job, long after) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Listener listener = new Listener(job, after, emitter);
    listeners.incrementAndGet();
    emitter.onCompletion(listener::gone);
    emitter.onTimeout(emitter::complete);
    emitter.onError(e -> LOG.debug("a listener is gone: {}", e.toString()));
    listener.served(
        threads.scheduleWithFixedDelay(listener, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
    return emitter;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private final class Listener implements Runnable {
    private final Job job;
    private final SseEmitter emitter;
    private Future<?> task;
    private boolean gone;
    private long heard;
    private int silent;

    Listener(Job job, long heard, SseEmitter emitter) {
      this.job = job;
      this.heard = heard;
      this.emitter = emitter;
    }

    synchronized void served(Future<?> by) {
      task = by;
      if (gone) {
        task.cancel(false);
      }
    }

    /** Once: who completes a stream before it has begun is not told that it ended. */
    synchronized void gone() {
      if (!gone) {
        gone = true;
        listeners.decrementAndGet();
        if (task != null) {
          task.cancel(false);
        }
      }
    }

    @Override
    public void run() {
      try {
        List<JobEvent> news = job.after(heard);
        for (JobEvent event : news) {
          send(event);
        }
        silent = news.isEmpty() ? silent + 1 : 0;
        if (job.endsWith(heard)) {
          emitter.complete();
          gone();
        } else if (silent >= TICKS_A_HEARTBEAT) {
          emitter.send(SseEmitter.event().comment("still here"));
          silent = 0;
        }
      } catch (IOException | IllegalStateException e) {
        LOG.debug("a listener is gone: {}", e.toString());
        emitter.completeWithError(e);
        gone();
      }
    }

    private void send(JobEvent event) throws IOException {
      emitter.send(
          SseEmitter.event()
              .id(event.id() + run)
              .name(event.name())
              .reconnectTime(1_000)
              .data(event.data(), MediaType.APPLICATION_JSON));
      heard = event.id();
    }
  }
}
