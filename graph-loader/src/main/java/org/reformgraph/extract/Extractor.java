package org.reformgraph.extract;

import java.util.List;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.MentionRecognizer;
import org.reformgraph.extract.outcome.OutcomeExtractor;
import org.reformgraph.extract.relation.RelationExtractor;
import org.reformgraph.extract.topic.TopicClassifier;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.segment.CaseText;

/**
 * Finds the facts of a case. An instance holds a lexicon made ready for matching; it has no other
 * state, so that one may serve many threads.
 */
public final class Extractor {
  private final MentionRecognizer mentions;
  private final RelationExtractor relations;
  private final OutcomeExtractor outcomes;
  private final TopicClassifier topics;

  public Extractor(Lexicon lexicon) {
    this.mentions = new MentionRecognizer(lexicon);
    this.relations =
        new RelationExtractor(
            lexicon.relations(), lexicon.copying(), lexicon.cues(), lexicon.gazetteer());
    this.outcomes = new OutcomeExtractor(lexicon.cues());
    this.topics = new TopicClassifier(lexicon.topics());
  }

  /** What one case says. */
  public Findings extract(CaseText source) {
    CaseView view = mentions.locate(CaseView.of(source));
    List<Mention> found = mentions.recognize(view);
    return new Findings(
        view,
        found,
        relations.extract(view, found),
        outcomes.extract(view, found),
        topics.classify(view));
  }
}
