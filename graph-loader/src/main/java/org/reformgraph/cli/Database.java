package org.reformgraph.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.embedded.Neo4jConnection;

/**
 * A database to work with. Its text form leaves the password out.
 *
 * @param browser the page of Neo4j Browser; empty when not known
 */
record Database(URI uri, String user, String password, Optional<URI> browser) {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final String TROUBLE = "SHOW HOME DATABASE YIELD statusMessage";

  static Database of(Neo4jConnection embedded) {
    return new Database(
        embedded.uri(), embedded.user(), embedded.password(), Optional.of(embedded.browser()));
  }

  /**
   * A driver whose server has answered; the caller closes it.
   *
   * @throws CommandFailedException with {@link ExitCode#NO_DATABASE} when it does not
   */
  Driver open() {
    Driver driver = driver();
    try {
      driver.verifyConnectivity();
      return driver;
    } catch (Neo4jException e) {
      driver.close();
      throw DatabaseFailures.explain(this, e);
    }
  }

  /** What Neo4j says is wrong with the database; empty when it says nothing. */
  Optional<String> trouble() {
    try (Driver driver = driver();
        Session system = driver.session(SessionConfig.forDatabase("system"))) {
      return system.run(TROUBLE).stream()
          .map(row -> row.get("statusMessage").asString(""))
          .filter(message -> !message.isBlank())
          .findFirst();
    } catch (Neo4jException e) {
      return Optional.empty(); // it is asked because something else has failed, which is told
    }
  }

  private Driver driver() {
    Config config =
        Config.builder()
            .withUserAgent("reformgraph/" + Version.number())
            .withConnectionTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
            .withTelemetryDisabled(true)
            .withNotificationConfig(NotificationConfig.disableAllConfig())
            .build();
    try {
      return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          uri
              + " is no address of a Neo4j server: give one as in bolt://localhost:7687 ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  @Override
  public String toString() {
    return user + "@" + uri;
  }
}
