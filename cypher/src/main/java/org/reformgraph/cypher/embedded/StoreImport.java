package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reformgraph.cypher.home.Home;

/**
 * Makes a stopped server's store of CSV files, by {@code neo4j-admin database import full}.
 *
 * @param home the home whose store it is
 * @param tool what imports
 */
record StoreImport(Home home, AdminTool tool) {
  private static final int TOLD = 12;

  /** The store stays as it was when that fails. */
  void run(Path folder, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(words);
    all.add("--report-file=" + home.neo4jLogs().resolve("import.report"));
    try (SetAside store = SetAside.of(home, EmbeddedNeo4j.DATABASE)) {
      AdminTool.Result result = tool.runIn(folder, all);
      if (!result.succeeded()) {
        throw new EmbeddedNeo4jException(
            Problem.IMPORT_FAILED,
            "The files in "
                + folder
                + " were not imported; the store is as it was before. Neo4j's tool says:\n"
                + told(result.messages()));
      }
      store.discard();
    }
  }

  /** The last lines, without those that show how far it was. */
  private static String told(String messages) {
    List<String> lines = messages.lines().filter(line -> !line.contains(".....")).toList();
    return lines.stream().skip(Math.max(0, lines.size() - TOLD)).collect(Collectors.joining("\n"));
  }
}
