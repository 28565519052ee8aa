package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.cypher.home.Home;

/**
 * Makes a stopped server's store of CSV files, by {@code neo4j-admin database import full}.
 *
 * @param home the home whose store it is
 * @param tool what imports
 */
record StoreImport(Home home, AdminTool tool) {
  private static final String REPORT = "import.report";
  private static final int TOLD = 12;
  private static final Pattern TROUBLE =
      Pattern.compile("^(?!WARNING).*(Exception|Caused by|Error|No space|memory to|missing|Duplicate)");

  /** The store stays as it was when that fails. */
  void run(Path folder, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(words);
    all.add("--report-file=" + home.neo4jLogs().resolve(REPORT));
    try (SetAside store = SetAside.of(home, EmbeddedNeo4j.DATABASE)) {
      AdminTool.Result result = tool.runIn(folder, all);
      if (!result.succeeded()) {
        throw new EmbeddedNeo4jException(
            Problem.IMPORT_FAILED,
            "The files in "
                + folder
                + " were not imported; the store is as it was before. "
                + home.neo4jLogs().resolve(REPORT)
                + " tells of single rows. Neo4j's tool says:\n"
                + told(result.messages()));
      }
      store.discard();
    }
  }

  /** What went wrong, without how far it was and what is in memory; the tool's own advice is not ours. */
  private static String told(String messages) {
    List<String> lines =
        messages.lines().filter(line -> TROUBLE.matcher(line).find()).distinct().toList();
    return lines.stream().limit(TOLD).collect(Collectors.joining("\n"));
  }
}
