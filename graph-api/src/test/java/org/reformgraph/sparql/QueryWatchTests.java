package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class QueryWatchTests {
  private final CancelSignal signal = CancelSignal.of(new Context());

  @Test
  void aQueryIsToldWhenItsTimeIsOver() throws InterruptedException {
    try (QueryWatch watch = new QueryWatch()) {
      watch.watch(signal, Duration.ofMillis(1));
      while (!cancelled()) {
        Thread.sleep(1);
      }
      watch.forget();
    }
  }

  private boolean cancelled() {
    try {
      signal.check();
      return false;
    } catch (QueryCancelledException e) {
      return true;
    }
  }

  @Test
  void afterItsEndNothingIsWatchedNorLeftBehind() {
    QueryWatch watch = new QueryWatch();
    watch.close();

    assertThatThrownBy(() -> watch.watch(signal, Duration.ofSeconds(1)))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(watch.wasTooLarge()).isFalse();
    assertThatCode(watch::forget).doesNotThrowAnyException();
  }

  @Test
  void aServerThatCannotBeStartedLeavesNoWatch(@TempDir Path directory) throws IOException {
    QueryWatch watch = new QueryWatch();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      SparqlConfig config = new SparqlConfig(directory, other.getLocalPort());

      assertThatThrownBy(() -> SparqlServer.start(config, watch))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot be started");
    }
    assertThatThrownBy(() -> watch.watch(signal, Duration.ofSeconds(1)))
        .isInstanceOf(RejectedExecutionException.class);
  }
}
