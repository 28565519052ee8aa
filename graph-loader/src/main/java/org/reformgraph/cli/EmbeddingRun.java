package org.reformgraph.cli;

import java.util.Locale;
import org.neo4j.driver.Driver;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.ontology.ConceptScheme;

/** Gives measures their vectors, and tells of it. */
record EmbeddingRun(Embedder embedder, ConceptScheme scheme, Report report) {
  /**
   * Makes the vectors that are missing; when that cannot be done here, only warns: what was loaded
   * is loaded.
   */
  void afterLoad(Driver driver) {
    try {
      into(driver);
    } catch (EmbedderException e) {
      report.warn(
          e.getMessage()
              + ". Similar measures cannot be found until `reformgraph embed` has worked; --no-embed leaves this out");
    }
  }

  /**
   * Makes the vectors that are missing.
   *
   * @throws EmbedderException when the model does not run here
   */
  void into(Driver driver) {
    run(new EmbeddingStage(driver, scheme, embedder));
  }

  /** Looks at all measures again. */
  void anew(Driver driver) {
    EmbeddingStage stage = new EmbeddingStage(driver, scheme, embedder);
    stage.askForAll();
    run(stage);
  }

  private void run(EmbeddingStage stage) {
    EmbeddingStage.Outcome outcome = stage.run(new Progress(report));
    if (outcome.looked() > 0) {
      report.note(
          words("%,d measures looked at, %,d vectors made", outcome.looked(), outcome.made()));
    }
  }

  private static String words(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  /** Says every ten seconds how far it is, and how long it will take. */
  private static final class Progress implements EmbeddingStage.Progress {
    private static final long EVERY = 10_000_000_000L;

    private final Report report;
    private final long start = System.nanoTime();
    private long next = start + EVERY;

    Progress(Report report) {
      this.report = report;
    }

    @Override
    public void looked(long done, long all) {
      long now = System.nanoTime();
      if (now > next) {
        next = now + EVERY;
        long left = (now - start) / done * (all - done) / 1_000_000_000L;
        report.note(words("vectors of %,d of %,d measures, about %,d s left …", done, all, left));
      }
    }
  }
}
