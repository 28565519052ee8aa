package org.reformgraph.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Breaks queries off whose time is over, and the one that fills the heap. Sorting, grouping and
 * joining keep rows in memory for as long as a query may run; who keeps most of them goes when a
 * collection leaves little room, before others are told that there is none.
 *
 * <p>Jena has a clock of its own. It stands still for all queries while one of them skips rows
 * before its first result.
 */
final class QueryWatch implements AutoCloseable {
  /** How full the heap is after a collection when a query is broken off. */
  private static final double FULL = 0.8;

  /** A query that has asked for less of the heap than this is not what fills it. */
  private static final double GREEDY = 0.2;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(QueryWatch::thread);
  private final Map<Thread, Watched> running = new ConcurrentHashMap<>();
  private final NotificationListener listener = (notification, none) -> collected(notification);
  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private static final class Watched {
    private final CancelSignal signal;
    private final long thread = Thread.currentThread().getId();
    private final long before = THREADS.getThreadAllocatedBytes(thread);
    private final Future<?> end;
    private volatile boolean tooLarge;

    Watched(CancelSignal signal, Future<?> end) {
      this.signal = signal;
      this.end = end;
    }

    long allocated() {
      return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    void tooLarge() {
      tooLarge = true;
      signal.cancel();
    }
  }

  QueryWatch() {
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) each).addNotificationListener(listener, null, null);
    }
  }

  /**
   * Watches a query that this thread is going to run, for some time.
   *
   * @throws RejectedExecutionException after the end of the watch: nothing would break it off
   */
  void watch(CancelSignal signal, Duration time) {
    Future<?> end = clock.schedule(signal::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
    running.put(Thread.currentThread(), new Watched(signal, end));
  }

  /** Whether this thread's query was broken off because it filled the heap. */
  boolean wasTooLarge() {
    Watched watched = running.get(Thread.currentThread());
    return watched != null && watched.tooLarge;
  }

  /** The thread's query has ended. */
  void forget() {
    Watched watched = running.remove(Thread.currentThread());
    if (watched != null) {
      watched.end.cancel(false);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sparql-clock");
    thread.setDaemon(true);
    return thread;
  }

  private void collected(Notification notification) {
    if (!notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      return;
    }
    GarbageCollectionNotificationInfo collection =
        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
    if (tells(collection) && used(collection.getGcInfo()) > FULL * heap()) {
      running.values().stream()
          .filter(each -> !each.tooLarge && each.allocated() > GREEDY * heap())
          .max(Comparator.comparingLong(Watched::allocated))
          .ifPresent(Watched::tooLarge);
    }
  }

  /** Other collectors than G1 let the old generation fill up with what nobody needs any more. */
  private static boolean tells(GarbageCollectionNotificationInfo collection) {
    return collection.getGcAction().equals("end of major GC")
        || collection.getGcName().startsWith("G1");
  }

  private long used(GcInfo collection) {
    return collection.getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory();
  }

  @Override
  public void close() {
    if (clock.isShutdown()) {
      return;
    }
    clock.shutdownNow();
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) each).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException("a collector has lost its listener", e);
      }
    }
  }
}
