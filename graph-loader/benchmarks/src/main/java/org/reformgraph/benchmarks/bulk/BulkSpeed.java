package org.reformgraph.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.reformgraph.benchmarks.graph.Workplace;

/**
 * Makes a settled graph of generated facts twice, each in a Neo4j of its own: as {@code load} does,
 * and as {@code extract --format neo4j-csv} with {@code neo4j import}. Both times are from facts to
 * a graph that answers; that of the second has the start of the import tool and of the server in
 * it.
 */
public final class BulkSpeed {
  private static final String DIGESTS = "450";

  private BulkSpeed() {}

  /**
   * @param args how many digests of 50 cases (450 when left out: 576,792 relations); a folder to
   *     work in, which has to be empty and is kept; a temporary one when left out
   */
  public static void main(String[] args) throws Exception {
    int digests = Integer.parseInt(args.length > 0 ? args[0] : DIGESTS);
    try (Workplace workplace = Workplace.of(args.length > 1 ? Path.of(args[1]) : null)) {
      run(digests, workplace.folder());
    }
  }

  private static void run(int digests, Path folder) throws Exception {
    Way.Made bulk = new ByFiles(home(folder, "files"), folder.resolve("bulk")).make(digests);
    print("files", bulk);
    Way.Made load = new OverBolt(home(folder, "bolt")).make(digests);
    print("load", load);
    if (bulk.nodes() != load.nodes() || bulk.relations() != load.relations()) {
      throw new IllegalStateException("the graphs differ: " + bulk + " and " + load);
    }
    System.out.printf(
        Locale.ROOT,
        "ratio      %.1f (relations/s by files to relations/s of load)%n",
        bulk.perSecond() / load.perSecond());
  }

  private static Path home(Path folder, String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private static void print(String name, Way.Made made) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %,d nodes, %,d relations in %.1f s: %,.0f relations/s%n",
        name,
        made.nodes(),
        made.relations(),
        made.seconds(),
        made.perSecond());
    made.steps()
        .forEach(
            (step, seconds) -> System.out.printf(Locale.ROOT, "  %-20s %8.1f s%n", step, seconds));
  }
}
