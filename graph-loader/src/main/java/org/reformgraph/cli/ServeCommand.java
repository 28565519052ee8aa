package org.reformgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the HTTP server, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serve the start page and the API on this machine (127.0.0.1) until Ctrl-C.",
      "Starts the embedded Neo4j when it is not running and no other is named."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {"Example:  reformgraph serve --port 8081"})
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "PORT", description = "Where to listen; 0 for a free one.")
  private Integer port = 8080;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ApiServer server =
        ServiceLoader.load(ApiServer.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandFailedException(
                        ExitCode.USAGE,
                        "the server is not in this jar: run it as ./reformgraph serve, the command first"));
    ApiConfig config =
        new ApiConfig(port, URI.create("bolt://127.0.0.1:7687"), "neo4j", "neo4j", null);
    try (ApiServer.Running running = server.start(config)) {
      terminal.out().println(running.uri());
      new CountDownLatch(1).await();
    }
    return ExitCode.OK;
  }
}
