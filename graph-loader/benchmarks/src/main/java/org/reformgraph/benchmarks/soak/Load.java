package org.reformgraph.benchmarks.soak;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what is due when it is due, whether or not what was due before is done. */
final class Load {
  private static final long PATIENCE_MINUTES = 10;

  private final Questions questions;
  private final Client client;
  private final Tally tally;
  private final Map<Kind, Task> tasks = new EnumMap<>(Kind.class);
  private final Map<Kind, ExecutorService> threads = new EnumMap<>(Kind.class);
  private final AtomicInteger underWay = new AtomicInteger();
  private long start;
  private long latest;

  Load(Questions questions, Client client, Tally tally) {
    this.questions = questions;
    this.client = client;
    this.tally = tally;
  }

  /** Does this when the kind is due, in place of asking a question. */
  Load with(Kind kind, Task task, ExecutorService on) {
    tasks.put(kind, task);
    threads.put(kind, on);
    return this;
  }

  /**
   * Asks so many questions one after the other, as the first readers do: both servers have read and
   * compiled what they need then. What goes wrong counts, how long it takes does not.
   */
  void begin(int count) {
    Kind[] kinds = Arrays.stream(Kind.values()).filter(this::isQuestion).toArray(Kind[]::new);
    for (int i = 0; i < count; i++) {
      Kind kind = kinds[i % kinds.length];
      try {
        client.ask(questions.next(kind)).join();
      } catch (CompletionException e) {
        tally.failed(kind, 0, cause(e));
      }
    }
  }

  private boolean isQuestion(Kind kind) {
    return kind.rate() > 0 && !tasks.containsKey(kind);
  }

  /** Goes through a schedule, and waits for what is still under way at its end. */
  void run(Schedule schedule, long start) throws InterruptedException {
    this.start = start;
    while (schedule.hasNext()) {
      Schedule.Due due = schedule.next();
      TimeUnit.NANOSECONDS.sleep(due.nanos() - now());
      latest = Math.max(latest, now() - due.nanos());
      if (tasks.containsKey(due.kind())) {
        work(due);
      } else {
        ask(due);
      }
    }
    awaitTheLast();
  }

  private void work(Schedule.Due due) {
    Steps steps = new Steps(tally, start, due.nanos());
    threads.get(due.kind()).execute(() -> run(tasks.get(due.kind()), due.number(), steps));
  }

  private static void run(Task task, int number, Steps steps) {
    try {
      task.run(number, steps);
    } catch (Steps.FailedException told) {
      // the step has counted it, and the rest of the task has no sense without it
    }
  }

  private void ask(Schedule.Due due) {
    underWay.incrementAndGet();
    client
        .ask(questions.next(due.kind()))
        .whenComplete(
            (nothing, wrong) -> {
              if (wrong == null) {
                tally.answered(due.kind(), due.nanos(), now() - due.nanos());
              } else {
                tally.failed(due.kind(), due.nanos(), cause(wrong));
              }
              underWay.decrementAndGet();
            });
  }

  private static Throwable cause(Throwable wrong) {
    return wrong instanceof CompletionException ? wrong.getCause() : wrong;
  }

  private void awaitTheLast() throws InterruptedException {
    threads.values().forEach(ExecutorService::shutdown);
    for (Map.Entry<Kind, ExecutorService> each : threads.entrySet()) {
      if (!each.getValue().awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        each.getValue().shutdownNow();
        tally.failed(each.getKey(), now(), new IllegalStateException("it does not end"));
      }
    }
    while (underWay.get() > 0) {
      Thread.sleep(10); // each question has a time of its own, after which it fails
    }
  }

  private long now() {
    return System.nanoTime() - start;
  }

  /** By how much the latest was asked late, for want of processor time here; nanoseconds. */
  long latest() {
    return latest;
  }
}
