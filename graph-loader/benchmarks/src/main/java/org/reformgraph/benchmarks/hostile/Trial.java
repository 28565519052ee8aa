package org.reformgraph.benchmarks.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reformgraph.extract.Extractor;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.InputTasks;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.PipelineConfig;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.RunSummary;
import org.reformgraph.pipeline.Task;
import org.reformgraph.read.Document;
import org.reformgraph.read.DocumentReader;
import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.InputFinder;
import org.reformgraph.read.input.InputLimits;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/**
 * Runs folders of bad documents through the pipeline that {@code extract} runs, facts written to
 * nowhere, and takes down what becomes of each. Used by one thread.
 */
final class Trial {
  static final String LOADED = "loaded";
  static final String IGNORED = "ignored";

  private final InputFinder finder = new InputFinder(InputLimits.defaults());
  private final PipelineConfig config;
  private final InputTasks tasks;
  private final OutcomeTable table = new OutcomeTable();
  private final Map<String, Long> nanos = new ConcurrentHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private long inputs;

  Trial(PipelineConfig config) {
    this.config = config;
    Lexicon lexicon = Lexicon.bundled();
    DocumentReader reader = new DocumentReader(lexicon.layout());
    Segmenter segmenter = new Segmenter(lexicon.gazetteer(), lexicon.layout());
    Extractor extractor = new Extractor(lexicon);
    Resolver resolver = new Resolver(lexicon.gazetteer());
    this.tasks =
        new InputTasks(
            new DocumentStages<>(
                input -> checked(reader.read(input)),
                segmenter::segment,
                text -> resolver.resolve(extractor.extract(text)),
                document -> document.sha256()),
            KnownDocuments.NONE);
  }

  /**
   * Runs the documents of a folder.
   *
   * @param mutations by name of file
   */
  void run(Path folder, Map<String, String> mutations) throws IOException, InterruptedException {
    Set<String> answered = new HashSet<>();
    try (FactsWriter writer = new FactsWriter(OutputStream.nullOutputStream());
        Stream<Found> found = finder.find(List.of(folder))) {
      Iterator<Task> timed =
          found.<Task>map(each -> new TimedTask(tasks.task(each), nanos)).iterator();
      Pipeline pipeline =
          new Pipeline(config, sink(writer), result -> answered.add(take(result, mutations)));
      RunSummary summary = pipeline.run(timed);
      inputs += summary.inputs();
    }
    for (String file : mutations.keySet()) {
      if (!answered.contains(file)) {
        faults.add("nothing was said of " + mutations.get(file) + " " + file);
      }
    }
  }

  /** What stands elsewhere than healing says is a failure of reading. */
  private static Document checked(Document document) {
    List<String> wrong = QuoteCheck.wrong(document.text());
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          wrong.size() + " characters stand elsewhere, as " + wrong.get(0));
    }
    return document;
  }

  private FactsSink sink(FactsWriter writer) {
    return documents -> {
      for (ExtractedDocument document : documents) {
        for (CaseFacts facts : document.cases()) {
          writer.write(new FactsLine(facts, document.fingerprint()));
        }
      }
    };
  }

  /** The name of the file that the result is of, or that it was packed in. */
  private String take(Result result, Map<String, String> mutations) {
    int slash = result.input().indexOf('/');
    String file = slash < 0 ? result.input() : result.input().substring(0, slash);
    String mutation = mutations.get(file);
    if (mutation == null) {
      faults.add("a result of no document: " + result.input());
      return file;
    }
    table.add(mutation, outcome(result));
    if (result instanceof Result.Found found) {
      List<String> wrong = QuoteCheck.wrong(found.document());
      if (!wrong.isEmpty()) {
        faults.add(
            "%s %s: %d quotes stand elsewhere, as %s"
                .formatted(mutation, result.input(), wrong.size(), wrong.get(0)));
      }
    } else if (result instanceof Result.Rejected rejected) {
      takeRejection(mutation, rejected);
    }
    return file;
  }

  private void takeRejection(String mutation, Result.Rejected rejected) {
    String message = rejected.rejection().message();
    if (message == null || message.isBlank()) {
      faults.add(mutation + " " + rejected.input() + " was rejected without a word");
    }
    switch (rejected.rejection().reason()) {
      case FAILED, TOO_SLOW ->
          faults.add(mutation + " " + rejected.input() + ": " + message + trace(rejected));
      default -> {}
    }
  }

  private static String trace(Result.Rejected rejected) {
    Throwable cause = rejected.rejection().cause();
    StringBuilder trace = new StringBuilder();
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause != null) {
      Stream.of(cause.getStackTrace()).limit(12).forEach(at -> trace.append("\n    ").append(at));
      trace.insert(0, "\n    " + cause);
    }
    return trace.toString();
  }

  private static String outcome(Result result) {
    if (result instanceof Result.Found) {
      return LOADED;
    }
    return result instanceof Result.Rejected rejected
        ? rejected.rejection().reason().name()
        : IGNORED;
  }

  OutcomeTable table() {
    return table;
  }

  /** How many inputs the pipeline says that it looked at. */
  long inputs() {
    return inputs;
  }

  /**
   * What ought not to be: documents nothing was said of, unforeseen failures, wrong offsets, counts
   * that do not add up.
   */
  List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    if (inputs != table.count()) {
      all.add("%,d inputs, of which %,d ended somehow".formatted(inputs, table.count()));
    }
    return Collections.unmodifiableList(all);
  }

  /** The inputs that took longest, with their seconds. */
  Stream<Map.Entry<String, Double>> slowest() {
    return nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(each -> Map.entry(each.getKey(), each.getValue() / 1e9));
  }
}
