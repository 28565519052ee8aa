package org.reformgraph.linked;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps what takes long to make until it is wanted of another version. One thread makes it; the
 * others are sent away rather than made to wait, or they would take up all that answers requests.
 */
final class MadeOnce<T> {
  private final Lock making = new ReentrantLock();
  private volatile Kept<T> kept;

  private record Kept<T>(String version, T value) {}

  /** What there is of a version, made now if need be; empty while another thread makes it. */
  Optional<T> of(String version, Supplier<T> maker) {
    Optional<T> there = there(version);
    if (there.isPresent() || !making.tryLock()) {
      return there;
    }
    try {
      return there(version).or(() -> Optional.of(made(version, maker)));
    } finally {
      making.unlock();
    }
  }

  private Optional<T> there(String version) {
    Kept<T> now = kept;
    return now != null && now.version().equals(version)
        ? Optional.of(now.value())
        : Optional.empty();
  }

  private T made(String version, Supplier<T> maker) {
    T value = maker.get();
    kept = new Kept<>(version, value);
    return value;
  }
}
