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
import org.reformgraph.model.RelationType;

/** Reads a case sentence by sentence and says what it states of the things it mentions. */
public final class RelationExtractor {
  private final RelationGrammar grammar;
  private final Gazetteer gazetteer;
  private final Adoptions.Reader adoptions;

  /**
   * Looks at a line of the grammar by itself.
   *
   * @throws org.reformgraph.lexicon.LexiconException when no rule can be made of it
   */
  public static void check(TsvTable.Row row, Cues cues) {
    RelationRule.of(row, cues);
  }

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
    int paragraph = -1;
    for (Sentence sentence : view.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        carried = byDefault;
        platform = null;
      }
      Template template = Template.of(view.text(), sentence, inside.in(sentence));
      if (template.mentions().isEmpty()) {
        continue;
      }
      Discourse discourse =
          new Discourse(carried, platform, paragraphLead(view, sentence), this::regionOf);
      if (sentence.isBody()) {
        for (Statement s : grammar.match(discourse, template)) {
          statements.add(s);
          copied(s, statements);
        }
      }
      adopted.read(discourse, template, view.source().date());
      List<Mention> subject = grammar.actors().last(template);
      if (sentence.isBody() && !subject.isEmpty()) {
        carried = subject;
      }
      platform = lastPlatform(template, platform);
    }
    statements.addAll(adopted.statements());
    return statements;
  }

  /** Who copies a measure carries it out. */
  private static void copied(Statement s, List<Statement> statements) {
    if (s.type() == RelationType.COPIES_FROM && s.measure() != null) {
      statements.add(
          new Statement(
              RelationType.IMPLEMENTS,
              s.head(),
              s.measure(),
              s.status(),
              null,
              null,
              null,
              null,
              s.sentence(),
              s.rule(),
              s.confidence()));
    }
  }

  private static List<Mention> defaultActor(CaseView view, List<Mention> mentions) {
    if (view.region() == null) {
      return List.of();
    }
    Referent region = RegionRecognizer.referent(view.region());
    return mentions.stream().filter(m -> m.referent().equals(region)).limit(1).toList();
  }

  private static Mention lastPlatform(Template template, Mention before) {
    return template.mentions().stream()
        .filter(m -> m.type() == EntityType.PLATFORM)
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
