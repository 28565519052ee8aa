package org.reformgraph.pipeline;

import java.util.List;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.segment.CaseText;

/** Takes one input through the stages. */
record DocumentTask<I>(String input, I source, DocumentStages<I> stages) implements Task {
  @Override
  public Result run(StageTimes times) throws RejectedInputException {
    Document document = times.time(Stage.READ, () -> stages.read().read(source));
    if (stages.unchanged().test(document.info())) {
      return new Result.Unchanged(input);
    }
    List<CaseText> cases = times.time(Stage.SEGMENT, () -> stages.segment().apply(document));
    List<CaseFacts> facts =
        times.time(Stage.EXTRACT, () -> cases.stream().map(stages.extract()).toList());
    return new Result.Found(
        input, new DocumentFacts(document.info(), facts, document.text().source()));
  }
}
