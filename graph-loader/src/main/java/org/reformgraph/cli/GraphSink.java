package org.reformgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.TextStore;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.LoadedDocument;
import org.reformgraph.write.TransactionTooLargeException;

/** Writes what was found to the graph, and keeps the texts when there is a place for them. */
final class GraphSink implements FactsSink {
  private final GraphWriter writer;
  private final Optional<TextStore> texts;

  GraphSink(GraphWriter writer, Optional<TextStore> texts) {
    this.writer = writer;
    this.texts = texts;
  }

  /** What the graph holds now. */
  KnownDocuments known() {
    Map<String, LoadedDocument> byId =
        writer.documents().stream()
            .collect(Collectors.toMap(LoadedDocument::id, Function.identity()));
    return (document, fingerprint) -> {
      LoadedDocument loaded =
          byId.get(CanonicalId.document(document.collection(), document.path()));
      return loaded != null && fingerprint.equals(loaded.fingerprint());
    };
  }

  @Override
  public void write(List<ExtractedDocument> documents) throws RejectedInputException {
    if (texts.isPresent()) {
      for (ExtractedDocument document : documents) {
        keep(texts.get(), document);
      }
    }
    try {
      writer.write(
          documents.stream()
              .map(d -> new DocumentFacts(d.info(), d.fingerprint(), d.cases()))
              .toList());
    } catch (TransactionTooLargeException e) {
      throw refused(documents, e.getMessage(), e);
    } catch (Neo4jException e) {
      if (DatabaseFailures.isFinal(e)) {
        throw e;
      }
      throw refused(documents, "Neo4j refused its facts: " + e.getMessage(), e);
    }
  }

  /** What it said before stays, unless Neo4j refused it when some of the new was written. */
  private RejectedInputException refused(
      List<ExtractedDocument> documents, String why, RuntimeException e) {
    boolean held =
        documents.stream()
            .map(d -> CanonicalId.document(d.info().collection(), d.info().path()))
            .allMatch(writer::holds);
    String left = held ? "" : ". The graph does not hold it now, or not wholly";
    return new RejectedInputException(Reason.FAILED, why + left, e);
  }

  @Override
  public void finish() {
    writer.settle();
  }

  /** Before the graph says that the document is loaded: a run without room is made again. */
  private static void keep(TextStore texts, ExtractedDocument document) {
    if (document.text() != null) {
      String sha256 = document.info().sha256();
      try {
        texts.keep(sha256, document.text());
      } catch (IOException e) {
        throw new CommandFailedException(
            ExitCode.FAILED, FileTrouble.writing(texts.file(sha256), e), e);
      }
    }
  }
}
