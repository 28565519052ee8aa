package org.reformgraph.api.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.reformgraph.api.http.GraphReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * How much the graph holds, as metrics. Neo4j keeps these counts, so asking for them is cheap; it
 * is asked now and then beside the requests, so that who gathers metrics never waits for it.
 */
@Component
class GraphMeters implements MeterBinder, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(GraphMeters.class);
  private static final long SECONDS = 30;
  private static final List<String> LABELS =
      List.of(
          "Document",
          "Case",
          "Region",
          "Agency",
          "Policy",
          "Platform",
          "Measure",
          "Concept",
          "Outcome");

  private final GraphReader graph;
  private volatile Future<?> asking;
  private final Map<String, Double> numbers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread counting = new Thread(work, "graph-counts");
            counting.setDaemon(true);
            return counting;
          });

  GraphMeters(GraphReader graph) {
    this.graph = graph;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (String label : LABELS) {
      Gauge.builder("reformgraph.nodes", () -> number(label))
          .tag("type", label)
          .description("Nodes of the graph; not a number while the database is away")
          .register(registry);
    }
    Gauge.builder("reformgraph.database.up", () -> numbers.isEmpty() ? 0 : 1)
        .description("Whether the database answered when it was last asked")
        .register(registry);
    thread.execute(this::ask);
    asking = thread.scheduleWithFixedDelay(this::ask, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private double number(String label) {
    return numbers.getOrDefault(label, Double.NaN);
  }

  private void ask() {
    try {
      for (String label : LABELS) {
        String query = "MATCH (n:" + label + ") RETURN count(n) AS number";
        numbers.put(label, graph.row(query, Map.of()).orElseThrow().get("number").asDouble());
      }
    } catch (RuntimeException e) { // one that gets away would end the asking for good
      LOG.debug("no counts: {}", e.getMessage());
      numbers.clear();
    }
  }

  @Override
  public void destroy() {
    if (asking != null) {
      asking.cancel(false);
    }
    thread.shutdownNow();
  }
}
