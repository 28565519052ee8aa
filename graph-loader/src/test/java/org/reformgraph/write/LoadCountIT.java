package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;

/** Each load that changes the graph is counted once, when it has come to its end. */
@Neo4jTest
class LoadCountIT {
  private final Driver driver;

  LoadCountIT(Driver driver) {
    this.driver = driver;
  }

  private LoadState state() {
    return LoadCount.read(driver);
  }

  @Test
  void whatChangesTheGraphIsCountedAtItsEnd() {
    assertThat(state().number()).isZero();
    assertThat(state().settled()).isTrue();

    GraphWriter writer = open();
    assertThat(state().settled()).as("the vocabulary was written").isFalse();
    writer.write(Samples.document("a.txt", Samples.guizhou()));
    writer.write(Samples.document("b.txt", Samples.beichen()));
    assertThat(state().number()).isZero();
    writer.settle();
    LoadState first = state();
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.settled()).isTrue();
    assertThat(first.vocabulary()).isNotEmpty();

    open().settle();
    assertThat(state()).as("nothing was changed").isEqualTo(first);

    assertThat(writer.remove("document/none")).isFalse();
    writer.settle();
    assertThat(state()).as("nothing was removed").isEqualTo(first);

    String document = Samples.document("b.txt").id();
    assertThat(writer.remove(document)).isTrue();
    assertThat(state().settled()).isFalse();
    writer.settle();
    assertThat(state().number()).isEqualTo(2);
    assertThat(state().mark()).isNotEqualTo(first.mark());

    open().write(Samples.document("b.txt", Samples.beichen()));
    assertThat(state().settled()).as("a load that was killed here").isFalse();
    open().settle();
    assertThat(state().number()).isEqualTo(3);
    assertThat(state().settled()).isTrue();
    assertThat(GraphDump.of(driver).linesWith("LoadCount")).isEmpty();
  }

  private GraphWriter open() {
    return GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
  }
}
