package org.reformgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.load.DocumentIntake;
import org.reformgraph.load.IntakeException;
import org.reformgraph.load.IntakeListener;
import org.reformgraph.load.IntakeResult;
import org.reformgraph.load.IntakeStage;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.PipelineConfig;
import org.reformgraph.pipeline.RunSummary;
import org.reformgraph.pipeline.TextStore;

/** Loads what programs hand in. Each load opens the database anew: it may have come and gone. */
public final class Intake implements DocumentIntake {
  /** Others wait while a document is loaded. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Home home;
  private final Database database;
  private final Embedder embedder;

  Intake(Home home, Database database, Embedder embedder) {
    this.home = home;
    this.database = database;
    this.embedder = embedder;
  }

  /**
   * Loads into a database.
   *
   * @param home whose lexicon and corrections are applied, and where texts are kept
   * @param uri where drivers connect
   * @param embedder makes the vectors at the end
   */
  public static DocumentIntake into(
      Home home, URI uri, String user, String password, Embedder embedder) {
    return new Intake(home, new Database(uri, user, password, Optional.empty()), embedder);
  }

  @Override
  public IntakeResult take(Path file, String collection, IntakeListener listener)
      throws IntakeException, InterruptedException {
    listener.progress(IntakeStage.PREPARE, 0, 1);
    try (IntakeReport report = new IntakeReport(collection)) {
      Engine engine =
          Engine.with(
              new LexiconOptions().read(home, report),
              ProposalRun.none(),
              new CorrectionOptions().read(home, report));
      try (Driver driver = database.open()) {
        load(engine, driver, new IntakeTasks(file, collection, listener), report);
        embed(engine, driver, listener, report);
      }
      return report.result();
    } catch (CommandFailedException e) {
      throw new IntakeException(kind(e), e.getMessage(), e);
    } catch (IOException e) {
      throw new IntakeException(IntakeException.Kind.FAILED, e.getMessage(), e);
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  private void load(Engine engine, Driver driver, IntakeTasks inputs, IntakeReport report)
      throws IOException, InterruptedException {
    GraphSink sink = new GraphSink(engine.writer(driver), Optional.of(new TextStore(home.texts())));
    Pipeline pipeline =
        new Pipeline(
            PipelineConfig.ofThreads(threads()).withPatience(PATIENCE),
            inputs.watched(sink),
            report);
    try (TaskSequence tasks = engine.tasks(inputs, sink.known())) {
      RunSummary run = pipeline.run(tasks);
      engine.reportFailures(report);
      report.summary(run);
    }
  }

  /** Readers are to be answered meanwhile. */
  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  private void embed(Engine engine, Driver driver, IntakeListener listener, IntakeReport report)
      throws InterruptedException {
    listener.progress(IntakeStage.EMBED, 0, 1);
    try {
      new EmbeddingStage(driver, engine.concepts(), embedder)
          .run((done, all) -> listener.progress(IntakeStage.EMBED, done, all));
    } catch (EmbedderException.Stopped e) {
      throw new InterruptedException(e.getMessage());
    } catch (EmbedderException e) {
      report.warn(
          e.getMessage() + ". Similar measures are found when `reformgraph embed` has worked.");
    }
  }

  private static IntakeException.Kind kind(CommandFailedException e) {
    return switch (e.exitCode()) {
      case ExitCode.NO_DATABASE -> IntakeException.Kind.DATABASE;
      case ExitCode.USAGE -> IntakeException.Kind.SETTINGS;
      default -> IntakeException.Kind.FAILED;
    };
  }

  private IntakeException explained(RuntimeException e) {
    return DatabaseFailures.isFinal(e)
        ? new IntakeException(
            IntakeException.Kind.DATABASE, DatabaseFailures.explain(database, e).getMessage(), e)
        : new IntakeException(IntakeException.Kind.FAILED, "loading failed: " + e, e);
  }
}
