package org.reformgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.reformgraph.correct.BadCorrectionsException;
import org.reformgraph.correct.Corrections;
import org.reformgraph.extract.relation.RelationExtractor;
import org.reformgraph.lexicon.BadLexiconException;
import org.reformgraph.lexicon.UserLexicon;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.StageTimes;
import org.reformgraph.read.input.Found;
import org.reformgraph.write.EntityProperties;
import org.reformgraph.write.GraphWriter;

/**
 * The stages of {@code extract} and {@code load} for programs that bring inputs and threads of
 * their own, as a job on a cluster does. May be used by many threads at once.
 */
public final class JobEngine {
  private final Engine engine;
  private final CorrectionRun corrections;

  private JobEngine(Engine engine, CorrectionRun corrections) {
    this.engine = engine;
    this.corrections = corrections;
  }

  /**
   * An engine that knows what comes with the product and what the user adds.
   *
   * @param lexicon a folder of lexicon files; null for none
   * @param correctionsFile a file of corrections; null for none
   * @throws IllegalArgumentException with everything that is wrong with them
   */
  public static JobEngine of(Path lexicon, Path correctionsFile) {
    try {
      UserLexicon words =
          lexicon == null ? UserLexicon.NONE : UserLexicon.read(lexicon, RelationExtractor::check);
      CorrectionRun run =
          correctionsFile == null || !Files.exists(correctionsFile)
              ? CorrectionRun.none()
              : new CorrectionRun(Corrections.read(correctionsFile), correctionsFile.getFileName());
      return new JobEngine(Engine.with(words, ProposalRun.none(), run), run);
    } catch (BadLexiconException | BadCorrectionsException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Takes every input through the stages, in their order; whatever goes wrong is a rejection. */
  public List<Result> results(Stream<Found> found) {
    StageTimes times = new StageTimes();
    List<Result> results = new ArrayList<>();
    found.forEachOrdered(
        each -> results.add(Pipeline.attempt(engine.task(each, KnownDocuments.NONE), times)));
    return results;
  }

  /** A writer for a database; makes the schema when it is missing. */
  public GraphWriter writer(Driver driver) {
    return engine.writer(driver);
  }

  /** What the graph says of entities. */
  public EntityProperties entities() {
    return engine.entities();
  }

  /** Which corrections could not be applied so far, in words. */
  public void failedCorrections(Consumer<String> said) {
    corrections.eachFailure(said);
  }
}
