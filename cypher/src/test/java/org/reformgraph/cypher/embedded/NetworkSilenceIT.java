package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.SmallServer;

/**
 * Starts, asks and stops a server in a network namespace that has nothing but loopback. The kernel
 * counts there each packet that found no way out, and each that reached a loopback port where
 * nobody listens (a name server, say).
 */
class NetworkSilenceIT {

  private static final String LOOPBACK_UP = "ip link set lo up && exec \"$@\"";
  private static final List<String> UNSHARED =
      List.of("unshare", "-rn", "sh", "-c", LOOPBACK_UP, "sh");

  @Test
  void aServerIsStartedAskedAndStoppedWithoutAPacketToTheOutside(@TempDir Path directory)
      throws Exception {
    assumeThat(unshared("true").exitCode())
        .as("unshare -rn and ip are needed, and permitted")
        .isZero();
    Said attempt = unshared(java(), "-cp", classPath(), Attempt.class.getName());
    assertThat(unanswered(attempt)).as("an attempt to get out is counted").isPositive();
    Said run = unshared(java(), "-cp", classPath(), Run.class.getName(), directory.toString());
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(unanswered(run)).as(run.text()).isZero();
  }

  /** What a process has left. */
  private record Said(int exitCode, String text) {}

  private static long unanswered(Said said) {
    return Long.parseLong(
        said.text()
            .lines()
            .filter(line -> line.startsWith("unanswered "))
            .findFirst()
            .orElseThrow()
            .substring("unanswered ".length()));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Said unshared(String... command) throws InterruptedException {
    List<String> words = new ArrayList<>(UNSHARED);
    words.addAll(List.of(command));
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), text);
    } catch (IOException e) {
      return new Said(127, e.toString());
    }
  }

  /** Tries to get out, to show that this would be seen. */
  static final class Attempt {
    private Attempt() {}

    public static void main(String[] arguments) throws IOException {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("192.0.2.1", 80), 500);
        throw new IllegalStateException("there is a network");
      } catch (SocketException e) {
        Counters.print();
      }
    }
  }

  /** The life of a server in short. */
  static final class Run {
    private Run() {}

    public static void main(String[] arguments) throws IOException {
      EmbeddedNeo4j neo4j = SmallServer.of(new Home(Path.of(arguments[0])));
      try (Driver driver = neo4j.start(StartListener.SILENT).openDriver()) {
        driver.executableQuery("CREATE (:Kept)").execute();
      } finally {
        neo4j.stop(Duration.ofMinutes(1));
      }
      Counters.print();
    }
  }

  /** What the kernel has counted in this namespace. */
  static final class Counters {
    private static final List<String> UNANSWERED = List.of("Ip.OutNoRoutes", "Udp.NoPorts");

    private Counters() {}

    static void print() throws IOException {
      Map<String, Long> counters = read();
      System.out.println(
          "unanswered "
              + UNANSWERED.stream().mapToLong(name -> counters.getOrDefault(name, 0L)).sum());
    }

    /** The tables come in pairs of lines: names, then numbers. */
    private static Map<String, Long> read() throws IOException {
      Map<String, Long> counters = new TreeMap<>();
      List<String> lines = Files.readAllLines(Path.of("/proc/self/net/snmp"));
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        String[] names = lines.get(i).split("[: ]+");
        String[] numbers = lines.get(i + 1).split("[: ]+");
        for (int column = 1; column < names.length; column++) {
          counters.put(names[0] + "." + names[column], Long.valueOf(numbers[column]));
        }
      }
      return counters;
    }
  }
}
