package org.reformgraph.api.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.ProblemException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How old the data are. Being old, or empty, is no illness; whether the database is there, is. */
@Component("data")
class DataHealth implements HealthIndicator {
  private static final String LOADS =
      """
      OPTIONAL MATCH (l:LoadCount {id: 'loads'})
      RETURN coalesce(l.number, 0) AS loads, l.finished AS finished,
             coalesce(l.unsettled, false) AS underWay
      """;

  private final GraphReader graph;
  private final Clock clock;

  DataHealth(GraphReader graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  @Override
  public Health health() {
    try {
      return graph.row(LOADS, Map.of()).map(this::health).orElseThrow();
    } catch (Neo4jException | ProblemException e) {
      return Health.unknown().withDetail("problem", "the database does not answer").build();
    }
  }

  private Health health(Record row) {
    Health.Builder health =
        Health.up()
            .withDetail("loads", row.get("loads").asLong())
            .withDetail("loadUnderWayOrBrokenOff", row.get("underWay").asBoolean());
    if (!row.get("finished").isNull()) {
      Instant finished = row.get("finished").asZonedDateTime().toInstant();
      health.withDetail("lastLoad", finished.toString()).withDetail("ageInDays", days(finished));
    }
    return health.build();
  }

  /** A clock that was set back may be before the load. */
  private long days(Instant finished) {
    return Math.max(0, Duration.between(finished, clock.instant()).toDays());
  }
}
