package org.reformgraph.benchmarks.soak;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * When what is due, fixed beforehand: each kind in even steps, and no two kinds in the same. Nobody
 * waits for an answer, so that a server that stands still is asked all the same.
 */
final class Schedule implements Iterator<Schedule.Due> {
  private static final double SECOND = 1e9;

  /**
   * Something to ask.
   *
   * @param kind what
   * @param number how many of its kind were due before
   * @param nanos when, since the start
   */
  record Due(Kind kind, int number, long nanos) {}

  private final PriorityQueue<Due> next =
      new PriorityQueue<>(Comparator.comparingLong(Due::nanos).thenComparing(Due::kind));
  private final int kinds;
  private final long end;

  /**
   * @param end in nanoseconds since the start; nothing is due then or later
   */
  Schedule(List<Kind> kinds, long end) {
    List<Kind> timed = kinds.stream().filter(kind -> kind.rate() > 0).toList();
    this.kinds = timed.size();
    this.end = end;
    for (int i = 0; i < timed.size(); i++) {
      add(timed.get(i), 0, (i + 0.5) / this.kinds);
    }
  }

  private void add(Kind kind, int number, double part) {
    long nanos = (long) ((number + part) / kind.rate() * SECOND);
    if (nanos < end) {
      next.add(new Due(kind, number, nanos));
    }
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public Due next() {
    Due due = next.poll();
    if (due == null) {
      throw new NoSuchElementException("nothing is due any more");
    }
    long step = (long) (SECOND / due.kind().rate());
    if (due.nanos() + step < end) {
      next.add(new Due(due.kind(), due.number() + 1, due.nanos() + step));
    }
    return due;
  }
}
