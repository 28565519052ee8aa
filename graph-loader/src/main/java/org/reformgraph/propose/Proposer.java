package org.reformgraph.propose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.reformgraph.extract.Findings;

/**
 * Adds to the findings of a case what a language model proposes and the text bears out. A model
 * that fails costs nothing but its own facts.
 */
public final class Proposer implements UnaryOperator<Findings> {
  private final LanguageModel model;
  private final String method;
  private final ProposalTally tally;

  /**
   * @param name of the model; facts show it as their method
   * @param tally counts over the run
   */
  public Proposer(LanguageModel model, String name, ProposalTally tally) {
    this.model = model;
    this.method = "llm:" + name;
    this.tally = tally;
  }

  @Override
  public Findings apply(Findings findings) {
    List<Question> questions = Question.about(findings);
    ProposalCheck check = new ProposalCheck(findings, method);
    questions.forEach(question -> ask(question, check));
    return check.findings(findings);
  }

  private void ask(Question question, ProposalCheck check) {
    if (!tally.ask()) {
      return;
    }
    try {
      Answer answer = Answer.read(model.answer(Question.INSTRUCTIONS, question.text()));
      tally.answered();
      tally.refused(Refusal.UNREADABLE, answer.unreadable());
      for (Proposal proposal : answer.proposals()) {
        check
            .take(proposal, question.sentences())
            .ifPresentOrElse(why -> tally.refused(why, 1), tally::added);
      }
    } catch (LanguageModelException e) {
      tally.failed(e.getMessage());
    }
  }
}
