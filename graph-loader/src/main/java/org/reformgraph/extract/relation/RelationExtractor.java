package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.PlatformTopics;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.mention.RegionRecognizer;
import org.reformgraph.extract.mention.SentenceMentions;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.CanonicalId;

/** Reads a case sentence by sentence and says what it states of the things it mentions. */
public final class RelationExtractor {
  private final RelationGrammar grammar;
  private final CopyReader copies;
  private final Gazetteer gazetteer;
  private final Adoptions.Reader adoptions;
  private final PlatformTopics platforms;

  /**
   * Looks at a line of the grammar by itself.
   *
   * @throws org.reformgraph.lexicon.LexiconException when no rule can be made of it
   */
  public static void check(TsvTable.Row row, Cues cues) {
    RelationRule.of(row, cues);
  }

  public RelationExtractor(TsvTable rules, TsvTable copying, Cues cues, Gazetteer gazetteer) {
    this.grammar = new RelationGrammar(rules, cues);
    this.copies = new CopyReader(copying, grammar.actors(), grammar.statuses(), cues);
    this.adoptions = new Adoptions.Reader(grammar.actors(), grammar.statuses(), cues);
    this.gazetteer = gazetteer;
    this.platforms = new PlatformTopics(cues);
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
    List<Mention> said = new ArrayList<>();
    int previous = 0;
    int paragraph = -1;
    Template last = null;
    for (Sentence sentence : view.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        carried = byDefault;
        said.clear();
        last = null;
      }
      Template template = Template.of(view.text(), sentence, inside.in(sentence));
      int before = previous;
      previous = sentence.start();
      if (template.mentions().isEmpty()) {
        continue;
      }
      Discourse discourse =
          new Discourse(
              carried,
              byDefault,
              before,
              said,
              paragraphLead(view, sentence),
              this::regionOf,
              named -> platforms.of(view, named));
      if (sentence.isBody()) {
        statements.addAll(grammar.match(discourse, template));
        statements.addAll(copies.read(discourse, template, last, following(view, sentence)));
      }
      adopted.read(discourse, template, view.source().date());
      List<Mention> subject = grammar.actors().last(template);
      if (sentence.isBody() && !subject.isEmpty() && isLocal(view, subject)) {
        carried = subject;
      }
      said.addAll(template.mentions());
      last = template;
    }
    statements.addAll(adopted.statements());
    return statements;
  }

  /**
   * Whether somebody of the case's own region acts: a place far away that one sentence speaks of is
   * not who goes on acting in the next.
   */
  private static boolean isLocal(CaseView view, List<Mention> subject) {
    String own = view.region() == null ? null : view.region().code();
    if (own == null) {
      return true;
    }
    return subject.stream()
        .map(m -> m.referent().regionKey())
        .anyMatch(
            r ->
                r == null
                    || !RelationGrammar.isCode(r)
                    || r.startsWith(stem(own))
                    || own.startsWith(stem(r)));
  }

  /** The digits that a division shares with all that lie in it. */
  private static String stem(String code) {
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.endsWith("00") ? code.substring(0, 4) : code;
  }

  private static List<Mention> defaultActor(CaseView view, List<Mention> mentions) {
    if (view.region() == null) {
      return List.of();
    }
    Referent region = RegionRecognizer.referent(view.region());
    return mentions.stream().filter(m -> m.referent().equals(region)).limit(1).toList();
  }

  private static String paragraphLead(CaseView view, Sentence sentence) {
    int start = view.source().paragraphs().get(sentence.paragraph()).start();
    return view.text(start, Math.min(view.end(), start + 10));
  }

  /** The first words behind a sentence, in its paragraph. */
  private static String following(CaseView view, Sentence sentence) {
    int end = view.source().paragraphs().get(sentence.paragraph()).end();
    int from = Math.min(sentence.end(), end);
    return view.text(from, Math.min(end, from + 60)).stripLeading();
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
