package org.reformgraph.cli;

import java.util.Locale;
import java.util.function.LongConsumer;
import org.neo4j.driver.Driver;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.ontology.ConceptScheme;

/** Gives measures their vectors, and tells of it. */
record EmbeddingRun(EmbeddingModel model, ConceptScheme scheme, Report report) {
  /** Makes the vectors that are missing. */
  void into(Driver driver) {
    run(new EmbeddingStage(driver, scheme, model::open));
  }

  /** Looks at all measures again. */
  void anew(Driver driver) {
    EmbeddingStage stage = new EmbeddingStage(driver, scheme, model::open);
    stage.askForAll();
    run(stage);
  }

  private void run(EmbeddingStage stage) {
    long pending = stage.pending();
    if (pending > 0) {
      long made = stage.run(new Progress(pending, report));
      report.note(words("%,d measures looked at, %,d vectors made", pending, made));
    }
  }

  private static String words(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  /** Says every ten seconds how far it is, and how long it will take. */
  private static final class Progress implements LongConsumer {
    private static final long EVERY = 10_000_000_000L;

    private final long all;
    private final Report report;
    private final long start = System.nanoTime();
    private long next = start + EVERY;

    Progress(long all, Report report) {
      this.all = all;
      this.report = report;
    }

    @Override
    public void accept(long done) {
      long now = System.nanoTime();
      if (now > next) {
        next = now + EVERY;
        long left = (now - start) / done * Math.max(0, all - done) / 1_000_000_000L;
        report.note(words("vectors of %,d of %,d measures, about %,d s left …", done, all, left));
      }
    }
  }
}
