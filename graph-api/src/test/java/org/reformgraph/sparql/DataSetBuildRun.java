package org.reformgraph.sparql;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.reformgraph.rdf.DataIris;

/**
 * How long it takes, and how much memory, to make the data set of a graph and to bring it up to
 * date after one document changed. A program for the manual's figures, not a test.
 */
final class DataSetBuildRun {
  private static final double MEGABYTE = 1 << 20;

  private DataSetBuildRun() {}

  /** Arguments: how many relations, and where to keep the data set. */
  public static void main(String[] arguments) throws IOException {
    SyntheticGraph graph = new SyntheticGraph(Integer.parseInt(arguments[0]));
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    try (Generation generation = Generation.open(directory)) {
      measure(
          "first build",
          () -> generation.write("1", () -> writer(generation, graph, 1).everything()));
      System.out.printf(
          "%,d quads, %,.0f MB on disk%n",
          generation.read(books -> generation.dataset().stream().count()), size(directory));
      for (int i = 0; i < 5; i++) {
        graph.change(7 + i);
        int load = i + 2;
        measure(
            "one document changed",
            () -> generation.write("" + load, () -> writer(generation, graph, load).difference()));
      }
    }
  }

  private static DataSetWriter writer(Generation generation, SyntheticGraph graph, int load) {
    Held held = new Held(load, "" + load, "", DataIris.DEFAULT_BASE, "test");
    return new DataSetWriter(generation, held, graph, graph);
  }

  private static void measure(String what, Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    double used = (threads.getCurrentThreadCpuTime() - processor) / 1e9;
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.gc();
    double left = pools().mapToLong(pool -> pool.getUsage().getUsed()).sum() / MEGABYTE;
    System.out.printf(
        "%s: %.1f s, of which %.1f s of processor time; %.0f MB of heap in use afterwards%n",
        what, took.toMillis() / 1000.0, used, left);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static double size(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / MEGABYTE;
    }
  }
}
