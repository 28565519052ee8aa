package org.reformgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.reformgraph.bulk.BulkWriter;
import org.reformgraph.bulk.Manifest;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.TextStore;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.write.DocumentFacts;

/** Writes what was found to the files of a bulk import, and the texts when there is a place. */
final class BulkSink implements FactsSink {
  private final BulkWriter writer;
  private final Optional<TextStore> texts;
  private Manifest manifest;

  BulkSink(BulkWriter writer, Optional<TextStore> texts) {
    this.writer = writer;
    this.texts = texts;
  }

  @Override
  public void write(List<ExtractedDocument> documents) throws IOException, RejectedInputException {
    writer.write(
        documents.stream()
            .map(d -> new DocumentFacts(d.info(), d.fingerprint(), d.cases()))
            .toList());
    if (texts.isPresent()) {
      for (ExtractedDocument document : documents) {
        if (document.text() != null) {
          texts.get().keep(document.info().sha256(), document.text());
        }
      }
    }
  }

  @Override
  public void finish() {
    try {
      manifest = writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written; to be asked after the run. */
  Manifest manifest() {
    return manifest;
  }
}
