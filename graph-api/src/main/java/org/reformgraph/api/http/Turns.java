package org.reformgraph.api.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Who asks the database when. More questions at once than its processors can work on make each of
 * them slower and none faster; right after a start, when every question has to be planned, they
 * would all run into their limit of time together. So they wait in line, in the order they came.
 */
final class Turns {
  private final Semaphore free;
  private final Duration patience;

  /**
   * @param atOnce how many questions are asked at once
   * @param patience after which who waits is told so
   */
  Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Asks when it is its turn. What asks must not ask for another turn meanwhile.
   *
   * @throws ProblemException when its turn does not come in time
   */
  <T> T take(Supplier<T> question) {
    await();
    try {
      return question.get();
    } finally {
      free.release();
    }
  }

  private void await() {
    try {
      if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server ends: its client hears that it is busy
    }
    throw new ProblemException(
        ProblemKind.BUSY,
        "现在的查询太多，没有轮到这一个。请稍后再试。",
        "Too many queries are waiting. Try again later.");
  }
}
