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
    Adoptions adopted = adoptions.start(view.region() == null ? null : view.region().id());
    SentenceMentions inside = SentenceMentions.of(view, Antecedents.resolve(view, mentions));
    Course course = new Course(view, mentions, grammar.actors(), grammar.statuses());
    for (Sentence sentence : view.sentences()) {
      course.enter(sentence);
      Template template = Template.of(view.text(), sentence, inside.in(sentence));
      if (template.mentions().isEmpty() && sentence.isBody()) {
        continue;
      }
      course.open(sentence, template);
      Discourse discourse =
          course.discourse(
              sentence, this::regionOf, adopted::holders, named -> platforms.of(view, named));
      if (sentence.isBody()) {
        statements.addAll(grammar.match(discourse, template));
        statements.addAll(
            copies.read(discourse, template, course.last(), following(view, sentence)));
      }
      adopted.read(discourse, template, view.source().date());
      course.leave(template);
    }
    statements.addAll(adopted.taken(statements, this::regionOf));
    statements.addAll(adopted.statements());
    return statements;
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
