package org.reformgraph.api.upload;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.reformgraph.load.IntakeListener;
import org.reformgraph.load.IntakeResult;
import org.reformgraph.load.IntakeStage;
import org.springframework.http.ProblemDetail;

/**
 * One load of one file. It keeps the latest event of each stage and how it ended: who comes late or
 * again hears all that matters. Thread-safe.
 */
final class Job implements IntakeListener {
  /** More would only be noise. */
  private static final long PAUSE_NANOS = 100_000_000L;

  private final String id;
  private final Path file;
  private final String collection;
  private final Instant created;
  private final LongSupplier nanos;
  private final List<JobEvent> events = new ArrayList<>();
  private JobStatus status = JobStatus.QUEUED;
  private IntakeResult result;
  private ProblemDetail problem;
  private long counted;
  private long last;

  /**
   * @param nanos a clock such as {@link System#nanoTime}
   */
  Job(String id, Path file, String collection, Instant created, LongSupplier nanos) {
    this.id = id;
    this.file = file;
    this.collection = collection;
    this.created = created;
    this.nanos = nanos;
  }

  String id() {
    return id;
  }

  Path file() {
    return file;
  }

  String collection() {
    return collection;
  }

  synchronized JobStatus status() {
    return status;
  }

  synchronized void started() {
    status = JobStatus.RUNNING;
  }

  @Override
  public synchronized void progress(IntakeStage stage, long done, long total) {
    if (status.ended()) {
      return;
    }
    Progress now = new Progress(stage.toString(), done, Math.max(done, total));
    boolean sameStage =
        !events.isEmpty()
            && events.get(events.size() - 1).data() instanceof Progress before
            && before.stage().equals(now.stage());
    if (sameStage && done < total && nanos.getAsLong() - last < PAUSE_NANOS) {
      return;
    }
    last = nanos.getAsLong();
    events.removeIf(e -> e.data() instanceof Progress p && p.stage().equals(now.stage()));
    add("progress", now);
  }

  synchronized void done(IntakeResult what) {
    if (!status.ended()) {
      status = JobStatus.DONE;
      result = what;
      add("done", IntakeReply.of(what));
    }
  }

  synchronized void failed(ProblemDetail why) {
    if (!status.ended()) {
      status = JobStatus.FAILED;
      problem = why;
      add("failed", why);
    }
  }

  private void add(String name, Object data) {
    events.add(new JobEvent(++counted, name, data));
  }

  /** What happened after an event, in order. */
  synchronized List<JobEvent> after(long event) {
    return events.stream().filter(e -> e.id() > event).toList();
  }

  /** Whether nothing more will happen after an event. */
  synchronized boolean endsWith(long event) {
    return status.ended() && event >= counted;
  }

  /** The job as it is now. */
  synchronized JobReply reply() {
    Progress progress =
        events.stream()
            .map(JobEvent::data)
            .filter(Progress.class::isInstance)
            .map(Progress.class::cast)
            .reduce((a, b) -> b)
            .orElse(null);
    return new JobReply(
        id,
        status.toString(),
        file.getFileName().toString(),
        collection,
        created,
        progress,
        result == null ? null : IntakeReply.of(result),
        problem,
        JobReply.Links.of(id));
  }
}
