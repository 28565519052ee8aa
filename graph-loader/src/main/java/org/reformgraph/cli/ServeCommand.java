package org.reformgraph.cli;

import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.embed.Embedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the HTTP server, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serve the explorer, the API and SPARQL on this machine (127.0.0.1) until Ctrl-C.",
      "Starts the embedded Neo4j when it is not running and no other is named; that one "
          + "stays when the server stops (reformgraph neo4j stop)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph serve --port 8081",
      "",
      ExitCodeHelp.HEADING,
      "  0  it was stopped (130 and 143 when by a signal)",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      "  4  it cannot listen on the port"
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private ServeOptions options = new ServeOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 0 for a free one (default: api.port in the home, else 8080).")
  private Integer port;

  @Option(
      names = "--no-sparql",
      description =
          "Without SPARQL and linked data: no data set is made of the graph, which takes its time "
              + "and space when the graph is large.")
  private boolean noSparql;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    ApiServer server = server();
    try (Report report = Report.of(common, terminal, terminal.err())) {
      Database database = databases.database(common, terminal, report);
      try (ApiServer.Running running = start(server, config(database))) {
        terminal.out().println(running.uri());
        running.sparql().ifPresent(uri -> report.note("SPARQL at " + uri));
        report.note("Serving until Ctrl-C.");
        new CountDownLatch(1).await();
      }
    }
    return ExitCode.OK;
  }

  private static ApiServer server() {
    return ServiceLoader.load(ApiServer.class)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailedException(
                    ExitCode.USAGE,
                    "the server is in another jar: run it as ./reformgraph serve, the command first"));
  }

  private static ApiServer.Running start(ApiServer server, ApiConfig config) {
    try {
      return server.start(config);
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, e.getMessage(), e);
    }
  }

  private ApiConfig config(Database database) {
    Map<String, String> overrides =
        port == null ? Map.of() : Map.of(HomeSettings.API_PORT, port.toString());
    Home home = common.home(terminal);
    HomeSettings settings = HomeSettings.load(home, terminal.env(), overrides);
    Embedder embedder = EmbeddingModel.of(common, terminal);
    return new ApiConfig(
        settings.apiPort(),
        database.uri(),
        database.user(),
        database.password(),
        database.browser().orElse(null),
        noSparql ? null : new ApiConfig.Sparql(settings.sparqlPort(), home.sparql()),
        options.access(),
        new ApiConfig.Loading(home, new Intake(home, database, embedder)),
        embedder);
  }
}
