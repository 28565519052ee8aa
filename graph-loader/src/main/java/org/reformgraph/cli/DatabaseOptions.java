package org.reformgraph.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.files.FileTrouble;
import picocli.CommandLine.Option;

/** Which database to work with: the embedded one unless another is named. */
final class DatabaseOptions {
  private static final String URI_VARIABLE = "NEO4J_URI";
  private static final String USER_VARIABLE = "NEO4J_USERNAME";
  private static final String PASSWORD_VARIABLE = "NEO4J_PASSWORD";

  @Option(
      names = "--neo4j-uri",
      paramLabel = "URI",
      description =
          "A Neo4j of your own, as in neo4j+s://host or bolt://localhost:7687 "
              + "(default: $NEO4J_URI, else the embedded one, started when it is not running).")
  private URI uri;

  @Option(
      names = "--neo4j-user",
      paramLabel = "NAME",
      description = "The user there (default: $NEO4J_USERNAME, else neo4j).")
  private String user;

  @Option(
      names = "--neo4j-password-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the password (default: $NEO4J_PASSWORD, else it is "
              + "asked for).")
  private Path passwordFile;

  @Option(
      names = "--neo4j-password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      description =
          "Without a value the password is asked for. With one, other users of this machine "
              + "can read it in the process list: prefer the file or $NEO4J_PASSWORD.")
  private char[] password;

  /** Where and who; starts the embedded server when that is meant and it is not running. */
  Database database(CommonOptions common, Terminal terminal, Report report) {
    Optional<URI> other = otherUri(terminal);
    if (other.isEmpty()) {
      return embedded(common, terminal, report);
    }
    String name = user != null ? user : terminal.env(USER_VARIABLE);
    return new Database(
        other.get(),
        name == null ? EmbeddedNeo4j.USER : name,
        password(terminal),
        Optional.empty());
  }

  /** The embedded database, running. */
  static Database embedded(CommonOptions common, Terminal terminal, Report report) {
    Home home = common.home(terminal);
    HomeSettings settings = HomeSettings.load(home, terminal.env(), Map.of());
    EmbeddedNeo4j server = new EmbeddedNeo4j(home, settings, terminal.env());
    return Database.of(server.start(report::note));
  }

  private Optional<URI> otherUri(Terminal terminal) {
    if (uri != null) {
      return Optional.of(uri);
    }
    return Optional.ofNullable(terminal.env(URI_VARIABLE)).map(DatabaseOptions::uri);
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, URI_VARIABLE + " is no address: give one as in bolt://localhost:7687", e);
    }
  }

  private String password(Terminal terminal) {
    if (password != null) {
      return new String(password);
    }
    if (passwordFile != null) {
      return firstLine(passwordFile);
    }
    String variable = terminal.env(PASSWORD_VARIABLE);
    return variable != null ? variable : asked();
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, "the password file: " + FileTrouble.reading(file, e), e);
    }
  }

  private static String asked() {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Neo4j password: ");
    if (typed == null) {
      throw new CommandFailedException(
          ExitCode.USAGE, "a password is needed: set NEO4J_PASSWORD or give --neo4j-password-file");
    }
    return new String(typed);
  }
}
