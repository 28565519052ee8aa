package org.reformgraph.benchmarks.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.benchmarks.process.Command;
import org.reformgraph.cypher.embedded.Neo4jConnection;

/**
 * The command itself in a process of little heap. What it holds is read off the log of its
 * collector, so that nothing is measured but the command.
 */
final class SmallExport {
  private static final String HEAP = "256m";
  private static final int PARTS = 10;
  private static final int EVERY_SECONDS = 2;
  private static final Pattern SAID = Pattern.compile("([0-9,]+) triples of ([0-9,]+) cases in");
  private static final Pattern COLLECTION =
      Pattern.compile("\\[([0-9.]+)s].* Pause Full .* [0-9]+M->([0-9]+)M\\(");

  private final Neo4jConnection neo4j;
  private final Workplace workplace;

  SmallExport(Neo4jConnection neo4j, Workplace workplace) {
    this.neo4j = neo4j;
    this.workplace = workplace;
  }

  /** A collection: when it was, and what was still in use after it. */
  private record Collection(double second, int megabytes) {}

  /** Exports everything and prints time and memory. */
  void run() throws IOException, InterruptedException {
    Path file = workplace.file("small.nt");
    Path collections = workplace.file("collections.log");
    long start = System.nanoTime();
    Command command =
        Command.ofClassPath(workplace.folder())
            .on(neo4j)
            .with("-Xmx" + HEAP, "-Xlog:gc:file=" + collections + "::filecount=0");
    Process process = command.start("export", "--format", "ntriples", "--out", file.toString());
    while (!process.waitFor(EVERY_SECONDS, TimeUnit.SECONDS)) {
      collect(process);
    }
    int exit = process.exitValue();
    double seconds = (System.nanoTime() - start) / 1e9;
    String said = Files.readString(command.log("export"));
    Matcher counts = SAID.matcher(said);
    if (exit != 0 || !counts.find()) {
      throw new IOException("the export ended with " + exit + ": " + said);
    }
    long triples = Long.parseLong(counts.group(1).replace(",", ""));
    System.out.printf(
        Locale.ROOT,
        "command    %s triples of %s cases in %.1f s with -Xmx%s: %,.0f triples/s, %,d MB written%n",
        counts.group(1),
        counts.group(2),
        seconds,
        HEAP,
        triples / seconds,
        Files.size(file) >> 20);
    System.out.println("memory     " + inTenths(Files.readAllLines(collections)));
  }

  /** A whole collection, so that what the log says is in use is in use. */
  private static void collect(Process process) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String inTenths(List<String> log) {
    List<Collection> all = new ArrayList<>();
    for (String line : log) {
      Matcher m = COLLECTION.matcher(line);
      if (m.find()) {
        all.add(new Collection(Double.parseDouble(m.group(1)), Integer.parseInt(m.group(2))));
      }
    }
    if (all.isEmpty()) {
      return "too short a run to look into";
    }
    double end = all.get(all.size() - 1).second();
    return Stream.iterate(0, i -> i + 1)
        .limit(PARTS)
        .map(i -> most(all, end * i / PARTS, end * (i + 1) / PARTS))
        .collect(
            Collectors.joining(
                " ", "most MB in use after a whole collection, in each tenth of the run: ", ""));
  }

  private static String most(List<Collection> all, double from, double to) {
    return all.stream()
        .filter(c -> c.second() > from && c.second() <= to)
        .map(Collection::megabytes)
        .max(Integer::compare)
        .map(Object::toString)
        .orElse("-");
  }
}
