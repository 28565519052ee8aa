package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.reformgraph.correct.TextWords;
import org.reformgraph.extract.Extractor;
import org.reformgraph.facts.FactsFile;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.UserLexicon;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.pipeline.EngineFingerprint;
import org.reformgraph.pipeline.FactsRevision;
import org.reformgraph.pipeline.InputTasks;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.RunSummary;
import org.reformgraph.read.DocumentReader;
import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.InputFinder;
import org.reformgraph.read.input.InputLimits;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.OfflineGraph;

/** The stages with the bundled lexicons and the user's over them, put together. */
final class Engine {
  private final Lexicon lexicon;
  private final InputFinder finder;
  private final DocumentStages<Input> stages;
  private final FactsRevision revision;
  private final ProposalRun proposals;
  private final CorrectionRun corrections;

  private Engine(UserLexicon user, ProposalRun proposals, CorrectionRun corrections) {
    this.lexicon = Lexicon.with(user);
    this.finder = new InputFinder(InputLimits.defaults());
    DocumentReader reader = new DocumentReader(lexicon.layout());
    Segmenter segmenter = new Segmenter(lexicon.gazetteer(), lexicon.layout());
    Extractor extractor = new Extractor(lexicon);
    Resolver resolver = new Resolver(lexicon.gazetteer());
    String engine = proposals.fingerprint(fingerprint(user));
    this.stages =
        new DocumentStages<>(
            reader::read,
            segmenter::segment,
            text ->
                corrections.apply(
                    resolver.resolve(proposals.proposer().apply(extractor.extract(text))),
                    new TextWords(text)),
            document -> corrections.fingerprint(document.sha256() + "/" + engine));
    this.revision = corrections.revision();
    this.proposals = proposals;
    this.corrections = corrections;
  }

  /** An engine that knows what comes with the product, and nothing else. */
  static Engine bundled() {
    return with(UserLexicon.NONE, ProposalRun.none(), CorrectionRun.none());
  }

  /** An engine that also knows what the user, or a model that the user names, adds and corrects. */
  static Engine with(UserLexicon user, ProposalRun proposals, CorrectionRun corrections) {
    return new Engine(user, proposals, corrections);
  }

  /**
   * Says what became of proposals and corrections in a run.
   *
   * @param run what the run came to
   * @return whether nothing of them went wrong
   */
  boolean reportAdditions(Report report, RunSummary run) {
    boolean answered = proposals.report(report);
    return corrections.report(report, run.unchanged()) && answered;
  }

  /** Says which corrections of the one document that was read could not be applied. */
  void reportFailures(Report report) {
    corrections.reportFailures(report);
  }

  /** The kinds of measures that it knows. */
  ConceptScheme concepts() {
    return lexicon.concepts();
  }

  /** Everything but the bytes that the facts depend on. */
  private static String fingerprint(UserLexicon user) {
    String build = EngineFingerprint.ofThisBuild();
    return user.isEmpty() ? build : build + "/lexicon-" + user.fingerprint();
  }

  /** Every path is a document, a folder or a zip file. */
  TaskSequence extractTasks(InputOptions inputs) {
    InputTasks tasks = new InputTasks(stages, KnownDocuments.NONE);
    return new TaskSequence(
        finder.find(inputs.paths, inputs.collection),
        tasks,
        List.of(),
        KnownDocuments.NONE,
        revision);
  }

  /** As {@link #extractTasks}, but files that are facts files are read as such. */
  TaskSequence loadTasks(InputOptions inputs, KnownDocuments known) {
    Map<Boolean, List<Path>> paths =
        inputs.paths.stream().collect(Collectors.partitioningBy(FactsFile::isOne));
    return new TaskSequence(
        finder.find(paths.get(false), inputs.collection),
        new InputTasks(stages, known),
        paths.get(true),
        known,
        revision);
  }

  /** What was handed in by a program: documents only, within narrower limits. */
  TaskSequence tasks(IntakeTasks inputs, KnownDocuments known) {
    return new TaskSequence(
        new InputFinder(IntakeTasks.LIMITS).find(List.of(inputs.file()), inputs.collection()),
        new InputTasks(inputs.watched(stages), known),
        List.of(),
        known,
        revision);
  }

  /** The documents at some paths, parted into cases; nothing is extracted. */
  SourceDocuments sources(List<Path> paths) {
    try (Stream<Found> found = finder.find(paths)) {
      return SourceDocuments.read(found, stages);
    }
  }

  /**
   * How many inputs a run will have; looks at folders and zip files, but reads no document.
   *
   * @return 0 when there are facts files, which do not tell
   */
  long count(InputOptions inputs) {
    if (inputs.paths.stream().anyMatch(FactsFile::isOne)) {
      return 0;
    }
    try (Stream<Found> found = finder.find(inputs.paths, inputs.collection)) {
      return found.count();
    }
  }

  /** The rows of one graph, settled without a database. */
  OfflineGraph offline() {
    return new OfflineGraph(
        lexicon.gazetteer(), new SchemeConcepts(lexicon.concepts()), lexicon.deictics());
  }

  /** A writer for a database; makes the schema when it is missing. */
  GraphWriter writer(Driver driver) {
    return writer(driver, lexicon);
  }

  /** As {@link #writer(Driver)}, without making the stages ready. */
  static GraphWriter writer(Driver driver, Lexicon lexicon) {
    return GraphWriter.open(
        driver, lexicon.gazetteer(), new SchemeConcepts(lexicon.concepts()), lexicon.deictics());
  }
}
