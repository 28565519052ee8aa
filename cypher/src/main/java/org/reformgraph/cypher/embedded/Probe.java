package org.reformgraph.cypher.embedded;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Asks a server whether it is there. */
final class Probe {

  /**
   * That nobody answers yet is what we are here for: nothing to log, and nothing to try again for
   * half a minute.
   */
  private static final Config CONFIG =
      Config.builder()
          .withLogging(Logging.none())
          .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
          .build();

  private Probe() {}

  /**
   * The version of a server that runs queries; empty while it does not, or not yet.
   *
   * @throws EmbeddedNeo4jException when it does not take the password
   */
  static Optional<String> version(Neo4jConnection connection) {
    try (Driver driver = connection.openDriver(CONFIG)) {
      String agent = driver.executableQuery("RETURN 1").execute().summary().server().agent();
      return Optional.of(agent.substring(agent.indexOf('/') + 1));
    } catch (AuthenticationException e) {
      throw new EmbeddedNeo4jException(
          Problem.PASSWORD_REJECTED,
          "Neo4j runs on "
              + connection.uri()
              + " but does not take the password of this home. If you changed it in Neo4j, write the new one into the"
              + " home's password file.",
          e);
    } catch (Neo4jException e) {
      // not yet: the port opens before the databases do
      return Optional.empty();
    }
  }

  /**
   * Why the server, which runs, cannot open our database; empty when it can, or will not say yet.
   *
   * <p>A store that it cannot read does not end the server: its system database still answers.
   */
  static Optional<String> failure(Neo4jConnection connection) {
    try (Driver driver = connection.openDriver(CONFIG)) {
      return driver
          .executableQuery("SHOW DATABASES YIELD name, statusMessage WHERE name = $name")
          .withParameters(Map.of("name", EmbeddedNeo4j.DATABASE))
          .withConfig(QueryConfig.builder().withDatabase("system").build())
          .execute()
          .records()
          .stream()
          .map(row -> row.get("statusMessage").asString(""))
          .filter(message -> !message.isBlank())
          .findFirst();
    } catch (Neo4jException e) {
      // not even the system database answers yet
      return Optional.empty();
    }
  }
}
