package org.reformgraph.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.testing.Neo4jTest;

/** Queries on a real server: nothing is written, nothing runs for ever. */
@Neo4jTest
class QueryRunIT {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final Driver driver;

  QueryRunIT(Driver driver) {
    this.driver = driver;
  }

  /** Keeps what it is given. */
  private static final class Kept implements QueryRows {
    private final List<Object> all = new ArrayList<>();

    @Override
    public void columns(List<String> names) {
      all.addAll(names);
    }

    @Override
    public void row(List<Value> values) {
      values.forEach(value -> all.add(value.asObject()));
    }
  }

  @Test
  void rowsComeUpToTheLimit() throws IOException {
    Kept kept = new Kept();
    String query = "UNWIND range(1, $n) AS number RETURN number";

    QueryRun.Extent two = new QueryRun(driver, LONG, 2).into(kept, query, Map.of("n", 3));
    QueryRun.Extent all = new QueryRun(driver, LONG, 3).into(kept, query, Map.of("n", 3));

    assertThat(two).isEqualTo(new QueryRun.Extent(2, true));
    assertThat(all).isEqualTo(new QueryRun.Extent(3, false));
    assertThat(kept.all).containsExactly("number", 1L, 2L, "number", 1L, 2L, 3L);
  }

  @Test
  void theServerRefusesToWrite() {
    QueryRun run = new QueryRun(driver, LONG, 1);

    assertThatThrownBy(() -> run.into(new Kept(), "CREATE (n:Written) RETURN n", Map.of()))
        .isInstanceOf(Neo4jException.class)
        .hasMessageContaining("read access mode");
    assertThat(driver.executableQuery("MATCH (n:Written) RETURN n").execute().records()).isEmpty();
  }

  @Test
  void aQueryThatWouldNotEndIsEnded() {
    QueryRun run = new QueryRun(driver, Duration.ofSeconds(1), 1);
    String endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n";

    assertThatThrownBy(() -> run.into(new Kept(), endless, Map.of()))
        .isInstanceOf(QueryTimeoutException.class)
        .hasMessageContaining("longer than 1 s");
  }
}
