package org.reformgraph.properties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reformgraph.extract.Extractor;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.InputTasks;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.PipelineConfig;
import org.reformgraph.pipeline.RunListener;
import org.reformgraph.read.DocumentReader;
import org.reformgraph.read.input.Input;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/** The pipeline with the bundled lexicons, from texts in memory to what {@code extract} writes. */
final class Stages {
  private final InputTasks tasks;

  Stages() {
    Lexicon lexicon = Lexicon.bundled();
    DocumentReader reader = new DocumentReader(lexicon.layout());
    Segmenter segmenter = new Segmenter(lexicon.gazetteer(), lexicon.layout());
    Extractor extractor = new Extractor(lexicon);
    Resolver resolver = new Resolver(lexicon.gazetteer());
    this.tasks =
        new InputTasks(
            new DocumentStages<>(
                reader::read,
                segmenter::segment,
                text -> resolver.resolve(extractor.extract(text)),
                document -> "fingerprint"),
            KnownDocuments.NONE);
  }

  /** What is found in texts, by the name of the file; what is rejected is not there. */
  Map<String, ExtractedDocument> run(Map<String, byte[]> files, List<String> order, int threads)
      throws IOException, InterruptedException {
    Map<String, ExtractedDocument> found = new TreeMap<>();
    Iterator<org.reformgraph.pipeline.Task> each =
        order.stream().map(name -> tasks.task(input(name, files.get(name)))).iterator();
    new Pipeline(
            PipelineConfig.ofThreads(threads),
            documents -> documents.forEach(d -> found.put(d.info().path(), d)),
            RunListener.SILENT)
        .run(each);
    return found;
  }

  private static Input input(String name, byte[] bytes) {
    return new Input(
        name, name, "test", bytes.length, 1 << 20, () -> new ByteArrayInputStream(bytes));
  }

  /** A document's lines of a facts file. */
  static List<String> lines(ExtractedDocument document) {
    List<String> lines = new ArrayList<>();
    document
        .cases()
        .forEach(facts -> lines.add(FactsWriter.text(new FactsLine(facts, "fingerprint"))));
    return lines;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
