package org.reformgraph.benchmarks.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;

/** Many readers at once, each asking one thing after another. */
final class ManyReaders {
  private static final int READERS = 200;
  private static final int QUESTIONS = 20;
  private static final List<String> PLACES = List.of("regions", "measures", "cases");

  private final Driver driver;
  private final Asked asked;

  ManyReaders(Driver driver, Asked asked) {
    this.driver = driver;
    this.asked = asked;
  }

  void read() throws InterruptedException {
    List<String> paths = paths();
    ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    List<Future<?>> all = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      int first = reader * QUESTIONS;
      all.add(
          readers.submit(
              () -> {
                go.await();
                for (int i = first; i < first + QUESTIONS; i++) {
                  String path = paths.get(i % paths.size());
                  try {
                    took.add(Latencies.nanosOf(() -> asked.get(path)));
                  } catch (Exception e) {
                    errors.add(e.toString());
                  }
                }
                return null;
              }));
    }
    long start = System.nanoTime();
    go.countDown();
    for (Future<?> each : all) {
      try {
        each.get();
      } catch (ExecutionException e) {
        errors.add(e.getCause().toString());
      }
    }
    readers.shutdown();
    double seconds = (System.nanoTime() - start) / 1e9;
    Latencies latencies = new Latencies(took.stream().mapToLong(Long::longValue).toArray());
    System.out.printf(
        Locale.ROOT,
        "readers    %d at once: %,d answers, %d errors, %.0f answers/s, p95 %.0f ms (median %.0f)%n",
        READERS,
        took.size(),
        errors.size(),
        took.size() / seconds,
        latencies.p95(),
        latencies.median());
    errors.stream().distinct().limit(5).forEach(error -> System.out.println("  " + error));
  }

  /** Things and what is said of them, searches, similar measures: as a session of reading has. */
  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (String place : PLACES) {
      String label =
          place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1, place.length() - 1);
      driver
          .executableQuery("MATCH (n:$($label)) RETURN n.id AS id, n.name AS name LIMIT 100")
          .withParameters(Map.of("label", label))
          .execute()
          .records()
          .forEach(
              row -> {
                String id = row.get("id").asString();
                String key = "/api/v1/" + place + id.substring(id.indexOf('/'));
                paths.add(key);
                paths.add(key + "/facts");
                paths.add("/api/v1/search?q=" + encoded(row.get("name").asString()));
                if (place.equals("measures")) {
                  paths.add(key + "/similar");
                }
              });
    }
    return paths;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(
        words.substring(0, Math.min(4, words.length())), StandardCharsets.UTF_8);
  }
}
