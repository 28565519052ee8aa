package org.reformgraph.spark.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.reformgraph.cli.JobEngine;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.model.EntityType;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.PipelineConfig;
import org.reformgraph.pipeline.Result;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.input.InputLimits;
import org.reformgraph.read.input.StoredFiles;
import org.reformgraph.spark.port.Described;
import org.reformgraph.spark.port.DocumentFile;
import org.reformgraph.spark.port.DocumentParts;
import org.reformgraph.spark.port.Engine;
import org.reformgraph.spark.port.Entity;
import org.reformgraph.spark.port.Graph;
import org.reformgraph.spark.port.Knowledge;
import org.reformgraph.spark.port.Outcome;
import org.reformgraph.spark.port.Target;
import org.reformgraph.write.EntityProperties;

/** The stages of the product. */
public final class StagesEngine implements Engine {
  private final JobEngine engine;
  private final EntityProperties entities;
  private final StoredFiles files = new StoredFiles(InputLimits.defaults());

  private StagesEngine(JobEngine engine) {
    this.engine = engine;
    this.entities = engine.entities();
  }

  /** An engine with what the user adds, which is read once. */
  public static Engine of(Knowledge knowledge) throws IOException {
    Path folder = Files.createTempDirectory("reformgraph");
    try {
      knowledge.unpack(folder);
      return new StagesEngine(
          JobEngine.of(knowledge.lexiconIn(folder), knowledge.correctionsIn(folder)));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  public Comparator<String> order() {
    return StoredFiles.order();
  }

  @Override
  public String identity(String path) {
    return StoredFiles.identity(path);
  }

  /** On a thread of its own, with the stack that the pipeline gives its own. */
  @Override
  public List<Outcome> read(DocumentFile file) {
    FutureTask<List<Outcome>> reading = new FutureTask<>(() -> outcomes(file));
    Thread thread = new Thread(null, reading, "document", Pipeline.STACK_BYTES);
    thread.setContextClassLoader(getClass().getClassLoader());
    thread.start();
    try {
      return reading.get(PipelineConfig.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return List.of(tooSlow(file));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the job was ended while it read " + file.path(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(file.path() + " cannot be read", e.getCause());
    }
  }

  private static Outcome tooSlow(DocumentFile file) {
    return new Outcome(
        file.path(),
        Outcome.Kind.REJECTED,
        RejectedInputException.Reason.TOO_SLOW.name(),
        "was not done after %d s: split it, or see what is odd about it"
            .formatted(PipelineConfig.PATIENCE.toSeconds()),
        List.of());
  }

  private List<Outcome> outcomes(DocumentFile file) {
    return engine
        .results(files.find(file.path(), file.collection(), file.size(), file.source()::open))
        .stream()
        .map(StagesEngine::outcome)
        .toList();
  }

  private static Outcome outcome(Result result) {
    if (result instanceof Result.Found found) {
      List<String> lines =
          found.document().cases().stream()
              .map(each -> FactsWriter.text(new FactsLine(each, found.document().fingerprint())))
              .toList();
      return new Outcome(result.input(), Outcome.Kind.READ, null, null, lines);
    }
    if (result instanceof Result.Rejected rejected) {
      return new Outcome(
          result.input(),
          Outcome.Kind.REJECTED,
          rejected.rejection().reason().name(),
          rejected.rejection().message(),
          List.of());
    }
    String why = result instanceof Result.Ignored ignored ? ignored.why() : "unchanged";
    return new Outcome(result.input(), Outcome.Kind.IGNORED, null, why, List.of());
  }

  @Override
  public List<String> failedCorrections() {
    List<String> failed = new ArrayList<>();
    engine.failedCorrections(failed::add);
    return failed;
  }

  @Override
  public Iterator<DocumentParts> documents(Iterator<String> lines) {
    return new FactsDocuments(lines);
  }

  @Override
  public Entity entity(Described described) {
    Map<String, Object> properties =
        entities.of(
            described.id(),
            described.cases(),
            described.mentions(),
            described.names(),
            List.copyOf(described.aliases()),
            described.regions(),
            described.numbers());
    return new Entity(
        described.id(),
        type(described.id()),
        (String) properties.get("name"),
        ((List<?>) properties.get("aliases")).stream().map(String.class::cast).toList(),
        (String) properties.get("region"),
        (String) properties.get("number"),
        described.cases(),
        described.mentions());
  }

  private static String type(String id) {
    return Arrays.stream(EntityType.values())
        .filter(type -> id.startsWith(type.idPrefix() + "/"))
        .map(EntityType::label)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entity's id: " + id));
  }

  @Override
  public Graph graph(Target target) {
    return Neo4jGraph.open(target, engine);
  }
}
