package org.reformgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.segment.CaseText;

/**
 * Takes one input through the stages.
 *
 * @param bytes how large the input is
 * @param known what need not be extracted again
 */
record DocumentTask<I>(
    String input, long bytes, I source, DocumentStages<I> stages, KnownDocuments known)
    implements Task {
  @Override
  public Result run(StageTimes times) throws RejectedInputException {
    Document document = times.time(Stage.READ, () -> stages.read().read(source));
    String fingerprint = stages.fingerprint().apply(document.info());
    if (known.holds(document.info(), fingerprint)) {
      return new Result.Unchanged(input);
    }
    List<CaseText> cases =
        times.time(Stage.SEGMENT, () -> stages.segment().apply(document)).stream()
            .filter(found -> !found.paragraphs().isEmpty())
            .toList();
    if (cases.isEmpty()) {
      throw new RejectedInputException(
          Reason.EMPTY, "has no text of a case, only headings or a table of contents");
    }
    List<CaseFacts> facts = times.time(Stage.EXTRACT, () -> extracted(cases));
    String text = document.text().source();
    return new Result.Found(
        input, new ExtractedDocument(document.info(), fingerprint, facts, text));
  }

  /** Ends between two cases when the run has given the document up. */
  private List<CaseFacts> extracted(List<CaseText> cases) throws RejectedInputException {
    List<CaseFacts> facts = new ArrayList<>();
    for (CaseText each : cases) {
      if (Thread.currentThread().isInterrupted()) {
        throw new RejectedInputException(Reason.TOO_SLOW, "was given up");
      }
      facts.add(stages.extract().apply(each));
    }
    return facts;
  }
}
