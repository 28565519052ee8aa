package org.reformgraph.api;

import java.util.Locale;
import org.reformgraph.sparql.SparqlService;
import org.reformgraph.sparql.SparqlStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the SPARQL data set stands to the graph. Being behind is no illness. */
record SparqlHealth(SparqlService service) implements HealthIndicator {
  @Override
  public Health health() {
    SparqlStatus status = service.status();
    Health.Builder health =
        status.phase() == SparqlStatus.Phase.FAILED ? Health.down() : Health.up();
    health
        .withDetail("phase", status.phase().name().toLowerCase(Locale.ROOT))
        .withDetail("graphLoad", status.graph())
        .withDetail("dataSetLoad", status.dataSet())
        .withDetail("lag", status.lag());
    return status.problem().isEmpty()
        ? health.build()
        : health.withDetail("problem", status.problem()).build();
  }
}
