package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.mention.RegionRecognizer;
import org.reformgraph.extract.mention.SentenceMentions;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;

/** Reads a case sentence by sentence and says what it states of the things it mentions. */
public final class RelationExtractor {
  private final RelationGrammar grammar;
  private final Gazetteer gazetteer;
  private final Adoptions.Reader adoptions;

  public RelationExtractor(TsvTable rules, Cues cues, Gazetteer gazetteer) {
    this.grammar = new RelationGrammar(rules, cues);
    this.adoptions = new Adoptions.Reader(grammar.actors(), grammar.statuses(), cues);
    this.gazetteer = gazetteer;
  }

  /**
   * Every statement of the case, in the order of the text; the same may be stated more than once.
   */
  public List<Statement> extract(CaseView view, List<Mention> mentions) {
    List<Statement> statements = new ArrayList<>();
    Adoptions adopted = adoptions.start();
    SentenceMentions inside = SentenceMentions.of(view, mentions);
    List<Mention> byDefault = defaultActor(view, mentions);
    List<Mention> carried = byDefault;
    Mention platform = null;
    Mention measure = null;
    int paragraph = -1;
    for (Sentence sentence : view.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        carried = byDefault;
        platform = null;
        measure = null;
      }
      Template template = Template.of(view.text(), sentence, inside.in(sentence));
      if (template.mentions().isEmpty()) {
        continue;
      }
      Discourse discourse =
          new Discourse(
              carried,
              platform,
              measure == null ? null : measure.referent(),
              paragraphLead(view, sentence),
              this::regionOf);
      if (sentence.isBody()) {
        statements.addAll(grammar.match(discourse, template));
      }
      adopted.read(discourse, template, view.source().date());
      List<Mention> subject = grammar.actors().last(template);
      if (sentence.isBody() && !subject.isEmpty()) {
        carried = subject;
      }
      platform = last(EntityType.PLATFORM, template, platform);
      measure = last(EntityType.MEASURE, template, measure);
    }
    statements.addAll(adopted.statements());
    return statements;
  }

  private static List<Mention> defaultActor(CaseView view, List<Mention> mentions) {
    if (view.region() == null) {
      return List.of();
    }
    Referent region = RegionRecognizer.referent(view.region());
    return mentions.stream().filter(m -> m.referent().equals(region)).limit(1).toList();
  }

  private static Mention last(EntityType type, Template template, Mention before) {
    return template.mentions().stream()
        .filter(m -> m.type() == type)
        .reduce((a, b) -> b)
        .orElse(before);
  }

  private static String paragraphLead(CaseView view, Sentence sentence) {
    int start = view.source().paragraphs().get(sentence.paragraph()).start();
    return view.text(start, Math.min(view.end(), start + 10));
  }

  private Referent regionOf(Referent agency) {
    return agency.regionKey() == null
        ? null
        : gazetteer
            .byId(agency.regionKey())
            .filter(d -> d.code() == null || !d.code().equals(CanonicalId.CHINA))
            .map(RegionRecognizer::referent)
            .orElse(null);
  }
}
