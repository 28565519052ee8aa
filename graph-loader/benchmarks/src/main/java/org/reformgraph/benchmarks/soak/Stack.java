package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.reformgraph.benchmarks.process.Command;
import org.reformgraph.benchmarks.process.Served;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user of {@code demo} and {@code serve} has running: the embedded Neo4j and the server. */
final class Stack implements AutoCloseable {
  private static final Pattern SPARQL = Pattern.compile("SPARQL at (http\\S+)");
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final Duration DATA_SET_LIMIT = Duration.ofMinutes(30);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Command command;
  private final EmbeddedNeo4j neo4j;
  private Served served;

  /**
   * Nothing is started yet.
   *
   * @param command whose home has ports of its own
   */
  Stack(Command command) {
    this.command = command;
    Home home = new Home(command.home());
    this.neo4j =
        new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), Map.of()), System.getenv());
  }

  /** Starts the server, and waits until SPARQL answers, too. */
  void serve() throws IOException, InterruptedException {
    served = Served.start(command);
    Instant late = Instant.now().plus(DATA_SET_LIMIT);
    while (!current()) {
      if (Instant.now().isAfter(late) || !served.isAlive()) {
        throw new IOException("no SPARQL data set was made: " + command.lastWords(Served.COMMAND));
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private boolean current() throws IOException, InterruptedException {
    HttpRequest health = HttpRequest.newBuilder(start().resolve("/actuator/health")).build();
    String said =
        HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.ofString()).body();
    JsonNode sparql =
        new JsonMapper().readTree(said).path("components").path("sparql").path("details");
    return sparql.path("phase").asString("").equals("current");
  }

  /** The start page. */
  URI start() {
    return served.uri();
  }

  /** Where SPARQL is asked. */
  URI sparql() throws IOException {
    Matcher said = SPARQL.matcher(Files.readString(command.log(Served.COMMAND)));
    if (!said.find()) {
      throw new IOException(
          "the server did not say where SPARQL is: " + command.lastWords(Served.COMMAND));
    }
    return URI.create(said.group(1)).resolve("/reform/sparql");
  }

  long serverProcess() {
    return served.pid();
  }

  long databaseProcess() {
    return neo4j.status().pid().orElseThrow();
  }

  Driver driver() {
    return neo4j.running().openDriver();
  }

  Command command() {
    return command;
  }

  /** Stops both; the store stays. */
  @Override
  public synchronized void close() {
    if (served != null) {
      served.close();
    }
    neo4j.stop(STOP_LIMIT);
  }
}
