package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reformgraph.cypher.home.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sparql rebuild}: asks for the data set to be made anew. */
@Command(
    name = "rebuild",
    description = {
      "Have the SPARQL data set made anew from Neo4j.",
      "The server that is running makes it beside the one that it goes on serving meanwhile;"
          + " without one, the next that is started."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph sparql rebuild",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.FAILED
    })
final class SparqlRebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions common = new CommonOptions();

  SparqlRebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path directory = Files.createDirectories(common.home(terminal).sparql());
    Files.writeString(directory.resolve(Home.SPARQL_REBUILD), "");
    terminal
        .out()
        .println(
            "The SPARQL data set is made anew: now when reformgraph serve is running, else when it"
                + " is started.");
    return ExitCode.OK;
  }
}
