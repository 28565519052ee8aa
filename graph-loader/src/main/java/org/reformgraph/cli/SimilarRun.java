package org.reformgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.similar.Scope;
import org.reformgraph.similar.SimilarAnswer;
import org.reformgraph.similar.SimilarMeasures;

/** Asks for similar measures, once or for all. */
record SimilarRun(
    Driver driver,
    EmbeddingStage vectors,
    SimilarMeasures measures,
    Scope scope,
    int top,
    Report report) {
  private static final int PAGE = 1_000;
  private static final long EVERY = 10_000_000_000L;

  private static final String IDS =
      """
      MATCH (m:Measure) WHERE m.id > $after
      RETURN m.id AS id ORDER BY m.id LIMIT $page
      """;

  /** One measure of the graph. */
  void measure(String id, SimilarOutput to) throws IOException {
    Optional<SimilarAnswer> answer = measures.to(id, scope, top);
    if (answer.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          vectors.pending() == 0
              ? "the graph has no measure " + id
              : "the graph has no measure "
                  + id
                  + ", or no vector of it: `reformgraph embed` makes those that are missing");
    }
    to.write(answer.get());
    tellOfNothing(answer.get());
    tellOfMissing();
  }

  /** What some words say. */
  void words(String words, SimilarOutput to) throws IOException {
    tellOfMissing();
    if (!vectors.isOfThisModel()) {
      throw new CommandFailedException(
          ExitCode.USAGE, "the graph has no vectors by this model: `reformgraph embed` makes them");
    }
    SimilarAnswer answer = measures.to(words, vectors.of(words), scope, top);
    to.write(answer);
    tellOfNothing(answer);
  }

  /** Every measure that has a vector, in the order of their ids. */
  void all(SimilarOutput to) throws IOException {
    long next = System.nanoTime() + EVERY;
    long done = 0;
    long missing = 0;
    String after = "";
    for (List<String> page = ids(after); !page.isEmpty(); page = ids(after)) {
      for (String id : page) {
        Optional<SimilarAnswer> answer = measures.to(id, scope, top);
        if (answer.isPresent()) {
          to.write(answer.get());
          done++;
        } else {
          missing++;
        }
        if (System.nanoTime() > next) {
          next += EVERY;
          report.note(String.format(Locale.ROOT, "%,d measures …", done));
        }
      }
      after = page.get(page.size() - 1);
    }
    report.note(
        String.format(
            Locale.ROOT, "%,d measures, %,d left out for want of a vector", done, missing));
  }

  private List<String> ids(String after) {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              tx.run(IDS, Map.of("after", after, "page", PAGE))
                  .list(row -> row.get("id").asString()));
    }
  }

  private void tellOfNothing(SimilarAnswer answer) {
    if (answer.similar().isEmpty()) {
      report.note("nothing found" + (scope.equals(Scope.ELSEWHERE) ? "" : " within these limits"));
    }
  }

  private void tellOfMissing() {
    long pending = vectors.pending();
    if (pending > 0) {
      report.warn(
          pending
              + " measures have no vector, or an old one, and may be missed: `reformgraph embed` makes them");
    }
  }
}
