package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Linux tells of a process, without the process noticing.
 *
 * @param handles open file descriptors: files, sockets, pipes
 * @param residentBytes what it has of the machine's memory, mapped files too
 */
record ProcessFigures(int handles, int threads, long residentBytes) {
  private static final long KILO = 1024;

  /**
   * Of the process of that number.
   *
   * @throws IOException when it has ended, or this is not Linux
   */
  static ProcessFigures of(long pid) throws IOException {
    Path place = Path.of("/proc", Long.toString(pid));
    List<String> status = Files.readAllLines(place.resolve("status"));
    int handles;
    try (Stream<Path> open = Files.list(place.resolve("fd"))) {
      handles = (int) open.count();
    }
    return new ProcessFigures(
        handles, (int) number(status, "Threads:"), number(status, "VmRSS:") * KILO);
  }

  private static long number(List<String> status, String name) throws IOException {
    return status.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow(() -> new IOException("the process has ended: no " + name));
  }
}
