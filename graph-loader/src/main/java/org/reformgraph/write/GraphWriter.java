package org.reformgraph.write;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;

/**
 * Writes documents to Neo4j.
 *
 * <p>A load is any number of {@link #write} and one {@link #settle} at its end. Each transaction
 * leaves a graph that can be continued from: a load that was killed and is run again ends in the
 * same graph as one that was not. What the graph holds in the end depends on the documents in it
 * only, not on their order or on what was loaded before; but for a document's {@code stamp}, which
 * tells one writing of it from the next.
 *
 * <p>May be used by several threads, and next to writers of other processes: writing transactions
 * wait for each other.
 */
public final class GraphWriter {
  /** How many nodes and relations go into one transaction unless said otherwise. */
  public static final int DEFAULT_ROWS = 20_000;

  private static final String REMOVE = "MATCH (d:Document {id: $id}) DETACH DELETE d";
  private static final String HOLDS =
      "RETURN EXISTS { MATCH (d:Document {id: $id}) WHERE d.fingerprint IS NOT NULL } AS holds";
  private static final String UNCHANGED =
      """
      OPTIONAL MATCH (d:Document {id: $id})
      RETURN coalesce(d.fingerprint = $fingerprint, false) AS unchanged
      """;
  private static final String DOCUMENTS =
      """
      MATCH (d:Document)
      RETURN d.id AS id, d.collection AS collection, d.path AS path, d.sha256 AS sha256,
             d.fingerprint AS fingerprint, COUNT { (d)<-[:IN_DOCUMENT]-() } AS cases
      ORDER BY collection, path
      """;

  private final Driver driver;
  private final Settling settling;
  private final BatchWriting batches;
  private final Clock clock;

  private GraphWriter(Driver driver, Settling settling, BatchWriting batches, Clock clock) {
    this.driver = driver;
    this.settling = settling;
    this.batches = batches;
    this.clock = clock;
  }

  /** The same writer with another clock; loads are dated by it, and nothing else is. */
  public GraphWriter at(Clock other) {
    return new GraphWriter(driver, settling, batches, other);
  }

  /**
   * Opens a database for writing: makes its schema, topics and concepts where they are missing.
   *
   * @param driver stays the caller's to close
   * @throws org.reformgraph.cypher.schema.ReloadNeededException when the graph in it is of another
   *     version
   */
  public static GraphWriter open(Driver driver, Gazetteer gazetteer, ConceptLookup concepts) {
    return open(driver, gazetteer, concepts, DEFAULT_ROWS);
  }

  /**
   * As {@link #open(Driver, Gazetteer, ConceptLookup)}.
   *
   * @param deictics expressions that are nobody's name
   */
  public static GraphWriter open(
      Driver driver, Gazetteer gazetteer, ConceptLookup concepts, Deictics deictics) {
    return open(driver, gazetteer, concepts, deictics, DEFAULT_ROWS);
  }

  /**
   * As {@link #open(Driver, Gazetteer, ConceptLookup)}.
   *
   * @param rows how many nodes and relations go into one transaction
   */
  public static GraphWriter open(
      Driver driver, Gazetteer gazetteer, ConceptLookup concepts, int rows) {
    return open(driver, gazetteer, concepts, Deictics.bundled(), rows);
  }

  private static GraphWriter open(
      Driver driver, Gazetteer gazetteer, ConceptLookup concepts, Deictics deictics, int rows) {
    GraphSchema.ensure(driver);
    Vocabulary vocabulary = new Vocabulary(gazetteer, concepts, deictics);
    try (Writing writing = new Writing(driver)) {
      vocabulary.write(writing);
    }
    return new GraphWriter(
        driver, new Settling(gazetteer, deictics), new BatchWriting(rows), Clock.systemUTC());
  }

  /** Writes one document; several at once are faster. */
  public WriteResult write(DocumentFacts document) {
    return write(List.of(document));
  }

  /**
   * Writes documents, each in place of what the graph has of it. A document that Neo4j refuses when
   * some of it is written already is taken out again, and what it said before with it.
   *
   * @param documents of a document given twice only the last is written
   * @throws TransactionTooLargeException when Neo4j's memory is too small even for a single case
   */
  public WriteResult write(Collection<DocumentFacts> documents) {
    String token = token();
    try (Writing writing = new Writing(driver)) {
      try {
        return batches.write(writing, documents, token);
      } catch (TransactionTooLargeException | ClientException e) {
        withdraw(writing, documents, token, e);
        throw e;
      }
    }
  }

  private static void withdraw(
      Writing writing,
      Collection<DocumentFacts> documents,
      String token,
      RuntimeException refused) {
    try {
      documents.forEach(document -> BatchWriting.withdraw(writing, document.id(), token));
    } catch (TransactionTooLargeException | Neo4jException e) {
      refused.addSuppressed(e);
    }
  }

  /**
   * Derives what is left to derive: names, counts and links of the entities that documents written
   * or removed since speak of, by this load or by one that was broken off. Then counts the load.
   *
   * @throws TransactionTooLargeException when Neo4j's memory is too small even for a single entity
   */
  public Settlement settle() {
    Settlement total = Settlement.NONE;
    try (Writing writing = new Writing(driver)) {
      Steps steps = new Steps(writing, Settling.PAGE);
      Settlement page = steps.run(this::page);
      while (!page.equals(Settlement.NONE)) {
        total = total.plus(page);
        page = steps.run(this::page);
      }
    }
    return total;
  }

  private Function<TransactionContext, Settlement> page(int most) {
    return tx -> page(tx, most);
  }

  /**
   * Who finds nothing left to derive counts the load before anybody else may change the graph. The
   * parts of a load that has lost its lock are ended first: what they are still writing is waited
   * for, and looked at.
   */
  private Settlement page(TransactionContext tx, int most) {
    GraphSchema.lock(tx);
    LoadParts.clear(tx);
    Settlement page = settling.page(tx, most);
    if (page.equals(Settlement.NONE)) {
      LoadCount.settled(tx, clock.instant());
    }
    return page;
  }

  /**
   * Takes a document out of the graph, with its cases and whatever only they said. To be followed
   * by {@link #settle}.
   *
   * @return whether the graph had it
   */
  public boolean remove(String documentId) {
    try (Writing writing = new Writing(driver)) {
      try {
        return writing.run(tx -> remove(tx, documentId));
      } catch (TransactionTooLargeException e) {
        BatchWriting.takeAway(writing, documentId, token());
        return writing.run(tx -> remove(tx, documentId));
      }
    }
  }

  private static boolean remove(TransactionContext tx, String documentId) {
    GraphSchema.lock(tx);
    CaseRemoval.ofDocuments(tx, List.of(documentId));
    int removed = tx.run(REMOVE, Map.of("id", documentId)).consume().counters().nodesDeleted();
    if (removed > 0) {
      LoadCount.unsettled(tx);
    }
    return removed > 0;
  }

  /** Whether a document is in the graph, wholly. */
  public boolean holds(String documentId) {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx -> tx.run(HOLDS, Map.of("id", documentId)).single().get("holds").asBoolean());
    }
  }

  /** Whether a document is in the graph, wholly and with this fingerprint. */
  public boolean unchanged(String documentId, String fingerprint) {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              tx.run(UNCHANGED, Map.of("id", documentId, "fingerprint", fingerprint))
                  .single()
                  .get("unchanged")
                  .asBoolean());
    }
  }

  /** The graph's documents, by collection and path. */
  public List<LoadedDocument> documents() {
    return list(driver);
  }

  /**
   * As {@link #documents()}, for those who write nothing: topics and concepts stay as they are.
   *
   * @throws org.reformgraph.cypher.schema.ReloadNeededException when the graph is of another
   *     version
   */
  public static List<LoadedDocument> documents(Driver driver) {
    GraphSchema.ensure(driver);
    return list(driver);
  }

  private static List<LoadedDocument> list(Driver driver) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(DOCUMENTS).list(LoadedDocument::of));
    }
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }
}
