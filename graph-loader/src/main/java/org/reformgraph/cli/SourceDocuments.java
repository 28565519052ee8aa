package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.evaluate.SourceDocument;
import org.reformgraph.evaluate.SourceDocument.SourceCase;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.RejectedInput;
import org.reformgraph.segment.CaseText;

/**
 * Documents as the pipeline reads them and parts them into cases.
 *
 * @param rejected what could not be read, a line each
 */
record SourceDocuments(List<SourceDocument> documents, List<String> rejected) {
  static SourceDocuments read(Stream<Found> found, DocumentStages<Input> stages) {
    List<SourceDocument> documents = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    found.forEach(
        each -> {
          try {
            if (each instanceof Input input) {
              documents.add(document(stages.read().read(input), stages));
            } else if (each instanceof RejectedInput refused) {
              throw refused.cause();
            }
          } catch (RejectedInputException e) {
            rejected.add(each.path() + " [" + e.reason() + "] " + e.getMessage());
          }
        });
    return new SourceDocuments(documents, rejected);
  }

  private static SourceDocument document(Document read, DocumentStages<Input> stages) {
    List<SourceCase> cases =
        stages.segment().apply(read).stream()
            .map(each -> new SourceCase(each.title(), text(each)))
            .toList();
    return new SourceDocument(read.info().name(), read.info().path(), read.text().source(), cases);
  }

  private static String text(CaseText text) {
    String healed = text.document().text().text();
    return text.paragraphs().stream()
        .map(each -> healed.substring(each.start(), each.end()) + "\n")
        .collect(Collectors.joining());
  }
}
