package org.reformgraph.pipeline;

import java.util.List;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.segment.CaseText;

/**
 * Takes one input through the stages.
 *
 * @param known what need not be extracted again
 */
record DocumentTask<I>(String input, I source, DocumentStages<I> stages, KnownDocuments known)
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
    List<CaseFacts> facts =
        times.time(Stage.EXTRACT, () -> cases.stream().map(stages.extract()).toList());
    String text = document.text().source();
    return new Result.Found(
        input, new ExtractedDocument(document.info(), fingerprint, facts, text));
  }
}
