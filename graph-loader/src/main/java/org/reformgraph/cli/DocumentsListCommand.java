package org.reformgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.LoadedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

/** {@code documents list}. */
@Command(
    name = "list",
    description = "List the documents in the graph, with their collections and cases.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = "Example:  reformgraph documents list")
final class DocumentsListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  DocumentsListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        print(GraphWriter.documents(driver));
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
    return ExitCode.OK;
  }

  private void print(List<LoadedDocument> documents) {
    if (common.logFormat == CommonOptions.LogFormat.JSON) {
      JsonMapper json = new JsonMapper();
      documents.forEach(d -> terminal.out().println(json.writeValueAsString(keys(d))));
      return;
    }
    Table table = new Table().row("collection", "path", "cases", "id");
    documents.forEach(d -> table.row(d.collection(), d.path(), d.cases(), d.id()));
    table.lines().forEach(terminal.out()::println);
  }

  private static Map<String, Object> keys(LoadedDocument document) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", document.id());
    keys.put("collection", document.collection());
    keys.put("path", document.path());
    keys.put("sha256", document.sha256());
    keys.put("cases", document.cases());
    keys.put("complete", document.fingerprint() != null);
    return keys;
  }
}
