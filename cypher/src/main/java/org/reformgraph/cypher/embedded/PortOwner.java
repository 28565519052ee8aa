package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, where the system tells it cheaply: on Linux, in {@code /proc}. */
public final class PortOwner {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortOwner() {}

  /**
   * The process that listens on the port, as words for a message; empty where it cannot be told.
   */
  public static Optional<String> of(int port) {
    Set<String> sockets =
        Stream.of("net/tcp", "net/tcp6")
            .flatMap(table -> lines(PROC.resolve(table)).stream())
            .map(line -> line.strip().split("\\s+"))
            .filter(row -> row.length > 9 && listensOn(row, port))
            .map(row -> "socket:[" + row[9] + "]")
            .collect(Collectors.toSet());
    return sockets.isEmpty() ? Optional.empty() : holder(sockets).map(ProcessWords::describe);
  }

  private static boolean listensOn(String[] row, int port) {
    return row[3].equals(LISTENING) && row[1].endsWith(":%04X".formatted(port));
  }

  private static Optional<ProcessHandle> holder(Set<String> sockets) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(PROC.resolve(process.pid() + "/fd"), sockets))
        .findFirst();
  }

  private static boolean holds(Path descriptors, Set<String> sockets) {
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.anyMatch(link -> sockets.contains(target(link)));
    } catch (IOException | UncheckedIOException e) {
      // a process of another user, or one that has just ended: it is not told
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.isReadable(table) ? Files.readAllLines(table) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
