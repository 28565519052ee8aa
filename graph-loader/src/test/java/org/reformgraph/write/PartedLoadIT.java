package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;

/** A load that many writers share gives the graph of one writer. */
@Neo4jTest
class PartedLoadIT {
  private static final int ROWS = 30;
  private static final List<DocumentFacts> DOCUMENTS = Samples.many(12, 3, 7);

  private final Driver driver;
  private GraphWriter writer;
  private GraphDump ofOneWriter;

  PartedLoadIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void loadByOneWriter() {
    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    writer.write(DOCUMENTS);
    writer.settle();
    ofOneWriter = GraphDump.of(driver);
    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
  }

  @Test
  void givesTheGraphOfOneWriter() {
    load(DOCUMENTS, List.of());

    assertThat(ofOneWriter.lines()).hasSizeGreaterThan(300);
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  @Test
  void replacesWhatTheGraphHas() {
    writer.write(Samples.many(12, 2, 99));
    writer.settle();

    load(DOCUMENTS, DOCUMENTS.stream().map(DocumentFacts::id).toList());

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  /** As a cluster does with work of a machine that it believes lost. */
  @Test
  void aPartThatIsWrittenTwiceIsThereOnce() {
    List<DocumentRows> rows = DOCUMENTS.stream().map(DocumentRows::of).toList();
    try (PartedLoad load = PartedLoad.open(driver, List.of())) {
      for (int time = 0; time < 2; time++) {
        String phase = time == 0 ? load.begin("documents", 1) : load.token() + "/documents";
        part(phase).documents(rows.iterator(), load.token());
      }
      String shared = load.begin("shared", 1);
      part(shared).shared(shared(rows).iterator());
      part(shared).shared(shared(rows).iterator());
      String links = load.begin("links", 1);
      assertThatThrownBy(() -> part(links).links(broken(links(rows), 100)))
          .hasMessage("the machine is lost");
      part(links).links(links(rows).iterator());
      part(links).links(links(rows).iterator());
      String finish = load.begin("finish", 1);
      part(finish).finish(rows.iterator(), load.token());
    }
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  @Test
  void aLoadThatIsBrokenOffIsBegunAnewByWhicheverWay() {
    breakOff();
    assertThat(writer.documents()).allMatch(document -> document.fingerprint() == null);

    writer.write(DOCUMENTS);
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);

    EmptyGraph.in(driver);
    writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    breakOff();
    load(DOCUMENTS, DOCUMENTS.stream().map(DocumentFacts::id).toList());

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  private void breakOff() {
    List<DocumentRows> rows = DOCUMENTS.stream().map(DocumentRows::of).toList();
    try (PartedLoad load = PartedLoad.open(driver, List.of())) {
      part(load.begin("documents", 1)).documents(rows.iterator(), load.token());
      part(load.begin("shared", 1)).shared(shared(rows).iterator());
      part(load.begin("links", 1)).links(links(rows).subList(0, 77).iterator());
    }
  }

  @Test
  void aWriterOfALoadThatIsOverWritesNothing() {
    List<DocumentRows> rows = DOCUMENTS.stream().map(DocumentRows::of).toList();
    String phase;
    try (PartedLoad load = PartedLoad.open(driver, List.of())) {
      phase = load.begin("documents", 1);
    }

    assertThatThrownBy(() -> part(phase).documents(rows.iterator(), "token"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another one was begun");
    assertThat(writer.documents()).isEmpty();
  }

  @Test
  void oneThatLostItsLockEndsNoPartOfTheLoadAfterIt() {
    List<DocumentRows> rows = DOCUMENTS.stream().map(DocumentRows::of).toList();
    PartedLoad first = PartedLoad.open(driver, List.of());
    first.begin("documents", 1);
    endTransactions();
    try (PartedLoad next = PartedLoad.open(driver, List.of())) {
      String phase = next.begin("documents", 1);
      assertThatThrownBy(first::keepLock).hasMessageContaining("run the same command again");
      first.close();

      part(phase).documents(rows.iterator(), next.token());
    }
    assertThat(writer.documents()).hasSameSizeAs(DOCUMENTS);
  }

  /** As a server does whose time limit for transactions is short. */
  private void endTransactions() {
    try (Session session = driver.session()) {
      List<String> open =
          session.run("SHOW TRANSACTIONS YIELD transactionId, currentQuery").list().stream()
              .filter(row -> !row.get("currentQuery").asString("").startsWith("SHOW"))
              .map(row -> row.get("transactionId").asString())
              .toList();
      session.run("TERMINATE TRANSACTIONS $open", Map.of("open", open)).consume();
    }
  }

  @Test
  void otherLoadersWaitUntilItIsOver() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<WriteResult> writing = writingBesideALoad(other);
      assertThat(writing.get(1, TimeUnit.MINUTES).documents()).isEqualTo(DOCUMENTS.size());
    } finally {
      other.shutdownNow();
    }
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  /** In the moment between what the load was told of the graph and the lock that it then holds. */
  @Test
  void documentsThatAnotherLoadWroteMeanwhileAreNotWrittenAgain() {
    List<DocumentRows> rows = DOCUMENTS.stream().map(DocumentRows::of).toList();
    writer.write(DOCUMENTS);

    try (PartedLoad load = PartedLoad.open(driver, List.of())) {
      String phase = load.begin("documents", 1);
      assertThatThrownBy(() -> part(phase).documents(rows.iterator(), load.token()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another load wrote " + DOCUMENTS.get(0).info().path());
    }
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(ofOneWriter);
  }

  private Future<WriteResult> writingBesideALoad(ExecutorService other) {
    try (PartedLoad load = PartedLoad.open(driver, List.of())) {
      Future<WriteResult> writing = other.submit(() -> writer.write(DOCUMENTS));
      assertThatThrownBy(() -> writing.get(1, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      load.keepLock();
      return writing;
    }
  }

  private void load(List<DocumentFacts> documents, List<String> replaced) {
    List<DocumentRows> rows = documents.stream().map(DocumentRows::of).toList();
    try (PartedLoad load = PartedLoad.open(driver, replaced)) {
      part(load.begin("documents", 1)).documents(rows.iterator(), load.token());
      part(load.begin("shared", 1)).shared(shared(rows).iterator());
      part(load.begin("links", 1)).links(links(rows).iterator());
      load.keepLock();
      part(load.begin("finish", 1)).finish(rows.iterator(), load.token());
    }
    writer.settle();
  }

  private PartWriter part(String phase) {
    return new PartWriter(driver, phase, 0, ROWS);
  }

  /** Rows of which all but the first are never delivered. */
  private static Iterator<LinkRow> broken(List<LinkRow> rows, int after) {
    Iterator<LinkRow> all = rows.iterator();
    AtomicInteger delivered = new AtomicInteger();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public LinkRow next() {
        if (delivered.getAndIncrement() == after) {
          throw new IllegalStateException("the machine is lost");
        }
        return all.next();
      }
    };
  }

  private static List<SharedRow> shared(List<DocumentRows> rows) {
    Map<String, SharedRow> byId = new TreeMap<>();
    rows.forEach(
        document -> document.shared().forEach(row -> byId.merge(row.id(), row, SharedRow::merge)));
    return List.copyOf(byId.values());
  }

  private static List<LinkRow> links(List<DocumentRows> rows) {
    return rows.stream().flatMap(document -> document.links().stream()).toList();
  }
}
