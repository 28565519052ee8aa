package org.reformgraph.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Findings;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.relation.Statement;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Holds the proposals for one case against its text. What is taken becomes a statement, and a name
 * that only the proposal has found a mention.
 */
final class ProposalCheck {
  /** A model's word is worth less than a rule's. */
  private static final double CONFIDENCE = 0.5;

  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_EVIDENCE = 5;
  private static final int LONGEST_NAME = 40;

  /** Regions and organs are linked by gazetteer and grammar only; a model may name the others. */
  private static final Set<EntityType> MAY_BE_NEW =
      Set.of(EntityType.MEASURE, EntityType.PLATFORM, EntityType.POLICY);

  private final CaseView view;
  private final String method;
  private final List<Mention> mentions;
  private final List<Statement> statements;

  ProposalCheck(Findings findings, String method) {
    this.view = findings.view();
    this.method = method;
    this.mentions = new ArrayList<>(findings.mentions());
    this.statements = new ArrayList<>(findings.statements());
  }

  /** Takes a proposal, or says why not. */
  Optional<Refusal> take(Proposal p, List<Sentence> asked) {
    if (p.sentence() < 1 || p.sentence() > asked.size()) {
      return Optional.of(Refusal.NO_SUCH_SENTENCE);
    }
    Sentence sentence = asked.get(p.sentence() - 1);
    String words = bare(view.text(sentence.start(), sentence.end()));
    String evidence = bare(p.evidence());
    if (evidence.length() < SHORTEST_EVIDENCE || !words.contains(evidence)) {
      return Optional.of(Refusal.NOT_VERBATIM);
    }
    Ends ends = Ends.of(p.type());
    if (!ends.tails().contains(p.tailType())) {
      return Optional.of(Refusal.WRONG_TYPE);
    }
    Mention head = end(p.head(), ends.heads(), sentence);
    Mention tail = end(p.tail(), Set.of(p.tailType()), sentence);
    if (head == null || tail == null || head.referent().equals(tail.referent())) {
      return Optional.of(Refusal.UNKNOWN_END);
    }
    boolean known =
        statements.stream()
            .anyMatch(
                s ->
                    s.type() == p.type()
                        && s.head().equals(head.referent())
                        && s.tail().equals(tail.referent()));
    if (known) {
      return Optional.of(Refusal.ALREADY_KNOWN);
    }
    for (Mention end : List.of(head, tail)) {
      if (!mentions.contains(end)) {
        mentions.add(end);
      }
    }
    statements.add(
        Statement.undated(
            p.type(),
            head.referent(),
            tail.referent(),
            p.status(),
            null,
            null,
            sentence,
            method,
            CONFIDENCE));
    return Optional.empty();
  }

  /** The findings with what was taken. */
  Findings findings(Findings before) {
    mentions.sort(Comparator.comparingInt(Mention::start));
    return new Findings(view, mentions, statements, before.results(), before.topics());
  }

  /** A mention that bears the name, in the sentence if there is one there; null when none does. */
  private Mention end(String name, Set<EntityType> types, Sentence sentence) {
    String fold = FoldedName.of(name);
    Mention elsewhere = null;
    for (Mention m : mentions) {
      boolean bears =
          types.contains(m.type())
              && (FoldedName.of(view.text(m.start(), m.end())).equals(fold)
                  || FoldedName.of(m.referent().name()).equals(fold));
      if (bears && sentence.covers(m.start(), m.end())) {
        return m;
      }
      elsewhere = bears ? m : elsewhere;
    }
    return elsewhere != null ? elsewhere : unseen(name.strip(), types, sentence);
  }

  private Mention unseen(String name, Set<EntityType> types, Sentence sentence) {
    List<EntityType> open = types.stream().filter(MAY_BE_NEW::contains).toList();
    // a head that may be a measure as well as a policy has no type of its own
    EntityType type = open.size() == 1 ? open.get(0) : null;
    int at = view.text().indexOf(name, sentence.start());
    int end = at + name.length();
    boolean fits =
        type != null
            && name.length() >= SHORTEST_NAME
            && name.length() <= LONGEST_NAME
            && at >= 0
            && sentence.covers(at, end)
            && mentions.stream().noneMatch(m -> m.overlaps(at, end));
    if (!fits) {
      return null;
    }
    Referent referent = new Referent(type, FoldedName.of(name), name, null, null);
    return new Mention(referent, at, end, method, CONFIDENCE, true);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
