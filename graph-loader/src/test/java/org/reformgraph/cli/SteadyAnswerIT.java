package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jTest;

@Neo4jTest
class SteadyAnswerIT {
  private final Driver driver;
  private final List<String> asked = new ArrayList<>();

  SteadyAnswerIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void aGraphThatIsSettled() {
    change("MERGE (l:LoadCount {id: 'loads'}) SET l.number = 1, l.mark = $mark REMOVE l.unsettled");
  }

  @Test
  void whatComesThroughIsAskedOnce() {
    assertThat(SteadyAnswer.of(driver, answer(0, "RETURN $mark"))).isEqualTo(1);
  }

  @Test
  void aFailureOfAGraphThatStaysAsItIsIsThrown() {
    assertThatThrownBy(() -> SteadyAnswer.of(driver, answer(1, "RETURN $mark")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void itIsAskedAgainWhenALoadCameToItsEndMeanwhile() {
    assertThat(SteadyAnswer.of(driver, answer(1, "MATCH (l:LoadCount) SET l.mark = $mark + '2'")))
        .isEqualTo(2);
  }

  @Test
  void itIsAskedAgainOnceWhileALoadIsAtWork() {
    String unsettled = "MATCH (l:LoadCount) SET l.unsettled = true RETURN $mark";
    assertThat(SteadyAnswer.of(driver, answer(1, unsettled))).isEqualTo(2);

    asked.clear();
    assertThatThrownBy(() -> SteadyAnswer.of(driver, answer(3, unsettled)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(asked).hasSize(2);
  }

  /** Fails so many times, and each time something happens in the graph; then says how often. */
  private Supplier<Integer> answer(int failures, String meanwhile) {
    return () -> {
      asked.add(meanwhile);
      change(meanwhile);
      if (asked.size() <= failures) {
        throw new IllegalStateException("a row lacks its number");
      }
      return asked.size();
    };
  }

  private void change(String how) {
    driver.executableQuery(how).withParameters(Map.of("mark", "a")).execute();
  }
}
