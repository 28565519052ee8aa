package org.reformgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.pipeline.TextStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: the samples in the embedded Neo4j, and where to look at them. */
@Command(
    name = "demo",
    description =
        "Load the bundled sample digests into the embedded Neo4j (started when it is not "
            + "running), print what was found, and where to look at it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph demo",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.SOME_REJECTED,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class DemoCommand implements Callable<Integer> {
  /** Who copied from whom, and what is done on which platforms. */
  static final String QUERY =
      "MATCH p = (:Region)-[:COPIES_FROM]->(:Region) RETURN p LIMIT 60\n"
          + "UNION\n"
          + "MATCH p = (:Region)-[:IMPLEMENTS]->(:Measure)-[:DELIVERED_ON]->(:Platform)"
          + " RETURN p LIMIT 30";

  private final Terminal terminal;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      InputOptions inputs =
          InputOptions.of(List.of(SampleDigests.folder()), SampleDigests.COLLECTION);
      Engine engine =
          Engine.with(
              lexicon.read(common.home(terminal), report),
              ProposalRun.none(),
              corrections.read(common.home(terminal), report));
      Database database = DatabaseOptions.embedded(common, terminal, report);
      try (Driver driver = database.open()) {
        Optional<TextStore> texts = Optional.of(new TextStore(common.home(terminal).texts()));
        int exitCode =
            new LoadRun(engine, inputs, report).into(engine.writer(driver), texts, false);
        new EmbeddingRun(EmbeddingModel.of(common, terminal), engine.concepts(), report)
            .afterLoad(driver);
        print(driver, database);
        return exitCode;
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
  }

  private void print(Driver driver, Database database) {
    PrintStream out = terminal.out();
    section("In the graph", CollectionCounts.nodes(driver, SampleDigests.COLLECTION));
    section("Relations", CollectionCounts.relations(driver, SampleDigests.COLLECTION));
    Home home = common.home(terminal);
    int port = HomeSettings.load(home, terminal.env(), Map.of()).apiPort();
    out.println();
    out.println("Look at it in Neo4j Browser, the query is filled in:");
    out.println("  " + BrowserLink.of(database, QUERY));
    out.println("  user " + database.user() + ", password in " + home.passwordFile());
    out.println("The start page of the API, after ./reformgraph serve:");
    out.println("  http://127.0.0.1:" + port + "/");
    out.println("A guide, to be typed into Neo4j Browser while that runs:");
    out.println("  :play http://localhost:" + port + "/browser/guide.html");
  }

  private void section(String heading, Map<String, Long> counts) {
    Table table = new Table();
    counts.forEach(table::row);
    terminal.out().println(heading);
    table.lines().forEach(terminal.out()::println);
  }
}
