package org.reformgraph.api.health;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.embed.Embedder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the model that compares measures runs on this machine. It is tried once, when first asked
 * for, and beside the question: loading it takes a while. Without it all else works, so it never
 * makes the server ill.
 */
@Component("embeddingModel")
class ModelHealth implements HealthIndicator {
  private final Optional<Embedder> embedder;
  private CompletableFuture<Boolean> runs;

  ModelHealth(ApiConfig config) {
    this.embedder = Optional.ofNullable(config.embedder());
  }

  @Override
  public Health health() {
    return embedder
        .map(this::health)
        .orElseGet(() -> Health.unknown().withDetail("state", "none is configured").build());
  }

  private Health health(Embedder model) {
    CompletableFuture<Boolean> tried = tried(model);
    Health.Builder health =
        tried.isDone() && !tried.isCompletedExceptionally() ? Health.up() : Health.unknown();
    health.withDetail("model", model.name());
    if (!tried.isDone()) {
      return health.withDetail("state", "is being tried").build();
    }
    try {
      tried.join();
      return health.withDetail("state", "runs").build();
    } catch (CompletionException e) {
      return health.withDetail("state", "does not run: " + e.getCause().getMessage()).build();
    }
  }

  private synchronized CompletableFuture<Boolean> tried(Embedder model) {
    if (runs == null) {
      runs = CompletableFuture.supplyAsync(() -> !model.embed(List.of("一网通办")).isEmpty());
    }
    return runs;
  }
}
