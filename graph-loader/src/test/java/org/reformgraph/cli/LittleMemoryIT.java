package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.OneTransaction;
import org.reformgraph.write.Samples;
import org.reformgraph.write.TransactionTooLargeException;
import org.reformgraph.write.WriteResult;

/** A Neo4j that gives its transactions little memory gets smaller ones, and the same graph. */
@Neo4jTest
class LittleMemoryIT {
  @TempDir private static Path home;
  private static Driver little;

  private final Driver ample;

  LittleMemoryIT(Driver ample) {
    this.ample = ample;
  }

  @BeforeAll
  static void start() throws IOException {
    OwnServer.settings(home, "neo4j.conf.db.memory.transaction.max=4m");
    little = OwnServer.start(home).openDriver();
  }

  @AfterAll
  static void stop() {
    little.close();
    OwnServer.stop(home);
  }

  @BeforeEach
  void empty() {
    for (Driver driver : List.of(little, ample)) {
      GraphWriter writer = writer(driver);
      writer.documents().forEach(document -> writer.remove(document.id()));
      writer.settle();
      assertThat(writer.documents()).isEmpty();
    }
  }

  private static GraphWriter writer(Driver driver) {
    return GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
  }

  private static GraphDump load(Driver driver, List<DocumentFacts> documents) {
    GraphWriter writer = writer(driver);
    WriteResult written = writer.write(documents);
    writer.settle();
    assertThat(written.documents()).isEqualTo(documents.size());
    assertThat(written.cases())
        .isEqualTo(documents.stream().mapToInt(document -> document.cases().size()).sum());
    return GraphDump.of(driver);
  }

  @Test
  void tooLargeTransactionsAreMadeSmaller() {
    List<DocumentFacts> documents = Samples.many(4, 40, 11);
    assertThatAtOnceIsTooMuch(documents);

    assertThat(load(little, documents)).isEqualTo(load(ample, documents));
  }

  /** Else a load that succeeds shows nothing: it may have got by without smaller ones. */
  private static void assertThatAtOnceIsTooMuch(List<DocumentFacts> documents) {
    assertThatThrownBy(() -> OneTransaction.write(little, documents))
        .isInstanceOf(TransactionTooLargeException.class);
  }

  @Test
  void whatALargeDocumentSaidBeforeIsTakenAwayInSteps() {
    List<DocumentFacts> large = Samples.many(1, 120, 7);
    List<DocumentFacts> small = Samples.many(1, 1, 7);
    load(little, large);
    assertThatAtOnceIsTooMuch(small);

    assertThat(load(little, small)).isEqualTo(load(ample, small));
  }

  @Test
  void theCommandsDoWithIt() {
    Map<String, String> env = Map.of("REFORMGRAPH_HOME", home.toString());
    CliRun loaded = CliRun.with(env, "load", "--no-embed", SampleDigests.folder());
    CliRun exported = CliRun.with(env, "export", "-o", home.resolve("graph.nq"));

    assertThat(loaded.exitCode()).as(loaded.err()).isZero();
    assertThat(loaded.err()).doesNotContain("memory");
    assertThat(exported.exitCode()).as(exported.err()).isZero();
  }
}
