package org.reformgraph.benchmarks;

import java.util.List;
import org.reformgraph.extract.Extractor;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.read.Document;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/** The stages from a document that is read to its facts, with the bundled lexicons. */
final class Extraction {
  private final Segmenter segmenter;
  private final Extractor extractor;
  private final Resolver resolver;

  Extraction() {
    Lexicon lexicon = Lexicon.bundled();
    this.segmenter = new Segmenter(lexicon.gazetteer());
    this.extractor = new Extractor(lexicon);
    this.resolver = new Resolver(lexicon.gazetteer());
  }

  /** The facts of each case. */
  List<CaseFacts> of(Document document) {
    return segmenter.segment(document).stream()
        .filter(text -> !text.paragraphs().isEmpty())
        .map(text -> resolver.resolve(extractor.extract(text)))
        .toList();
  }
}
