package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.EmptyGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads under a clock that is set back between them, and whenever one looks at it. */
@Neo4jTest
class ClockSetBackIT {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;

  ClockSetBackIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  /** An hour earlier each time. */
  private static final class GoingBack extends Clock {
    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public Instant instant() {
      return START.minus(Duration.ofHours(looks.incrementAndGet()));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private CliRun load(Clock clock) {
    CliRun run =
        CliRun.at(
            clock,
            server.environment(temp),
            "load",
            "--no-embed",
            "--force",
            "--log-format",
            "json",
            SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Instant finished() {
    return driver
        .executableQuery("MATCH (l:LoadCount) RETURN l.finished AS finished")
        .execute()
        .records()
        .get(0)
        .get("finished")
        .asZonedDateTime()
        .toInstant();
  }

  @Test
  void theGraphIsTheSameLoadsAreCountedAndNoDurationIsNegative() {
    load(Clock.systemUTC());
    GraphDump undisturbed = GraphDump.of(driver);
    long loads = LoadCount.read(driver).number();
    EmptyGraph.in(driver);

    Clock clock = new GoingBack();
    CliRun first = load(clock);
    Instant firstEnd = finished();
    CliRun second = load(clock);

    assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
    assertThat(loads).isOne();
    assertThat(LoadCount.read(driver).number()).isEqualTo(2);
    assertThat(LoadCount.read(driver).settled()).isTrue();
    assertThat(finished()).as("what the clock says").isBefore(firstEnd).isBefore(START);
    for (CliRun run : List.of(first, second)) {
      assertThat(times(run)).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
      JsonNode spent = summary(run).get("milliseconds");
      assertThat(spent.size()).isPositive();
      spent.forEach(millis -> assertThat(millis.asLong()).isBetween(0L, 600_000L));
    }
  }

  private static List<Instant> times(CliRun run) {
    List<Instant> times = new ArrayList<>();
    run.err()
        .lines()
        .map(line -> new JsonMapper().readTree(line))
        .filter(line -> !line.get("event").asString().equals("log"))
        .forEach(line -> times.add(Instant.parse(line.get("time").asString())));
    return times;
  }

  private static JsonNode summary(CliRun run) {
    return new JsonMapper().readTree(run.out());
  }
}
