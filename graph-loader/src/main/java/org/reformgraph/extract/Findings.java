package org.reformgraph.extract;

import java.util.List;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.outcome.Result;
import org.reformgraph.extract.relation.Statement;
import org.reformgraph.model.TopicScore;

/**
 * What was found in one case, in the case's own words: who is who across cases is decided by {@code
 * org.reformgraph.resolve}.
 *
 * @param view the case as it was read
 * @param mentions who and what is mentioned, in the order of the text
 * @param statements what is said of them
 * @param results what was measured
 * @param topics what the case is about, the surest first
 */
public record Findings(
    CaseView view,
    List<Mention> mentions,
    List<Statement> statements,
    List<Result> results,
    List<TopicScore> topics) {
  public Findings {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    results = List.copyOf(results);
    topics = List.copyOf(topics);
  }
}
