package org.reformgraph.benchmarks.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user of {@code demo} and {@code serve} has running: the embedded Neo4j and the server. */
final class Stack implements AutoCloseable {
  private static final String LOG = "serve.log";
  private static final String SETTINGS =
      "neo4j.bolt.port=0\nneo4j.http.port=0\nsparql.port=0\napi.port=0\n";
  private static final Pattern SPARQL = Pattern.compile("SPARQL at (http\\S+)");
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final Duration DATA_SET_LIMIT = Duration.ofMinutes(30);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Command command;
  private final EmbeddedNeo4j neo4j;
  private Process serve;
  private URI start;

  private Stack(Command command) {
    this.command = command;
    Home home = new Home(command.home());
    this.neo4j =
        new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), Map.of()), System.getenv());
  }

  /**
   * Over a home, which is made with ports of its own when there is none; nothing is started yet.
   */
  static Stack over(Command command) throws IOException {
    Path settings = command.home().resolve("reformgraph.properties");
    if (!Files.exists(settings)) {
      Files.createDirectories(command.home());
      Files.writeString(settings, SETTINGS);
    }
    return new Stack(command);
  }

  /** Starts the server, and waits until SPARQL answers, too. */
  void serve() throws IOException, InterruptedException {
    Files.deleteIfExists(command.home().resolve(LOG));
    serve = command.process(LOG, "serve", "--port", "0").start();
    BufferedReader said = serve.inputReader(StandardCharsets.UTF_8);
    String address = said.readLine();
    if (address == null) {
      throw new IOException("the server did not start: " + command.lastWords(LOG));
    }
    start = URI.create(address);
    Instant late = Instant.now().plus(DATA_SET_LIMIT);
    while (!current()) {
      if (Instant.now().isAfter(late) || !serve.isAlive()) {
        throw new IOException("no SPARQL data set was made: " + command.lastWords(LOG));
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private boolean current() throws IOException, InterruptedException {
    HttpRequest health = HttpRequest.newBuilder(start.resolve("/actuator/health")).build();
    String said =
        HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.ofString()).body();
    JsonNode sparql =
        new JsonMapper().readTree(said).path("components").path("sparql").path("details");
    return sparql.path("phase").asString("").equals("current");
  }

  /** The start page. */
  URI start() {
    return start;
  }

  /** Where SPARQL is asked. */
  URI sparql() throws IOException {
    Matcher said = SPARQL.matcher(Files.readString(command.home().resolve(LOG)));
    if (!said.find()) {
      throw new IOException("the server did not say where SPARQL is: " + command.lastWords(LOG));
    }
    return URI.create(said.group(1)).resolve("/reform/sparql");
  }

  long serverProcess() {
    return serve.pid();
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
    if (serve != null && serve.isAlive()) {
      serve.destroy();
      serve.onExit().join();
    }
    neo4j.stop(STOP_LIMIT);
  }
}
