package org.reformgraph.api;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.reformgraph.cli.ApiConfig;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Tells Spring Boot where the database is. */
record ConfiguredDatabase(ApiConfig config) implements Neo4jConnectionDetails {
  @Override
  public URI getUri() {
    return config.database();
  }

  @Override
  public AuthToken getAuthToken() {
    return AuthTokens.basic(config.user(), config.password());
  }
}
