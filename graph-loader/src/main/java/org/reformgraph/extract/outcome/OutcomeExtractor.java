package org.reformgraph.extract.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.mention.SentenceMentions;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Direction;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Status;

/**
 * Reads what a reform has achieved: a number with its unit, what it measures, which way it went and
 * where it started. Whether a number is a result at all is weighed by {@link OutcomeEvidence}.
 */
public final class OutcomeExtractor {
  private static final double LEAST = 0.5;
  private static final double MOST = 0.98;
  private static final Pattern LINKS = Pattern.compile("[、，和与及]");

  private final QuantityReader quantities;
  private final OutcomeEvidence evidence;
  private final OutcomeWeights weights = OutcomeWeights.bundled();
  private final MetricPhrase metric;
  private final Subjects subjects;
  private final Baselines baselines;
  private final Descriptions descriptions;
  private final Comparisons comparisons;
  private final Bounds bounds;
  private final Plans plans;

  public OutcomeExtractor(Cues cues) {
    this.quantities = new QuantityReader(cues);
    this.evidence = new OutcomeEvidence(cues);
    this.metric = new MetricPhrase(cues);
    this.subjects = new Subjects(cues);
    this.baselines = new Baselines(cues);
    this.descriptions = new Descriptions(cues);
    this.comparisons = new Comparisons(cues);
    this.bounds = new Bounds(cues);
    this.plans = new Plans(cues);
  }

  /** The results that a case states, in the order of the text. */
  public List<Result> extract(CaseView view, List<Mention> mentions) {
    List<Result> results = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates(view, mentions)) {
      double probability = weights.probability(candidate.features());
      Result r = candidate.result();
      if (probability >= LEAST && seen.add(r.metric() + "|" + r.value() + "|" + r.unit())) {
        results.add(r.withConfidence(Math.min(MOST, probability)));
      }
    }
    return results;
  }

  /** Every number that might be a result. */
  List<Candidate> candidates(CaseView view, List<Mention> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    SentenceMentions bySentence = SentenceMentions.of(view, mentions);
    Referent measure = null;
    int paragraph = -1;
    for (Sentence sentence : view.sentences()) {
      if (!sentence.isBody()) {
        continue;
      }
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        measure = null;
      }
      List<Mention> inside = bySentence.in(sentence);
      addOf(view.text(sentence.start(), sentence.end()), sentence, inside, measure, candidates);
      measure =
          inside.stream()
              .filter(m -> m.type() == EntityType.MEASURE)
              .map(Mention::referent)
              .reduce((a, b) -> b)
              .orElse(measure);
    }
    return candidates;
  }

  private void addOf(
      String words,
      Sentence sentence,
      List<Mention> mentions,
      Referent carried,
      List<Candidate> candidates) {
    List<Quantity> all = quantities.read(words);
    String subject = null;
    for (int i = 0; i < all.size(); i++) {
      Quantity q = all.get(i);
      int at = sentence.start() + q.start();
      Quantity next = i + 1 < all.size() ? all.get(i + 1) : null;
      if (insideName(mentions, at)
          || insideTitle(words, q.start())
          || isDate(words, q)
          || isQuoted(words, q)
          || baselines.leadsTo(words, q, next)) {
        continue;
      }
      Quantity previous = i > 0 ? all.get(i - 1) : null;
      boolean from = previous != null && baselines.leadsTo(words, previous, q);
      Quantity first = from ? previous : q;
      List<Quantity> earlier = all.subList(0, from ? i - 1 : i);
      String lead =
          words.substring(
              previous == null
                  ? Clauses.start(words, q.start())
                  : Math.max(previous.end(), Clauses.start(words, q.start())),
              q.start());
      Direction stated = evidence.direction(lead, q);
      Direction counted = from ? Baselines.direction(previous, q) : null;
      Direction direction = counted == null ? stated : counted;
      if (descriptions.describes(words, q, direction, from)) {
        continue;
      }
      String named =
          subjects.without(
              clauseBefore(words, first.start(), earlier), words, sentence.start(), mentions);
      String phrase = metric.of(words, q, from ? Baselines.withoutLead(named) : named);
      if (phrase.isEmpty()) {
        continue;
      }
      subject = comparisons.isAlone(phrase) ? subject : phrase;
      Result result =
          new Result(
              comparisons.complete(phrase, subject),
              q.value(),
              q.unit(),
              q.number(),
              bounds.of(words, q),
              direction,
              from ? Baselines.words(previous, q) : null,
              measureOf(mentions, at, carried),
              plans.reach(words, q.start()) ? Status.PLANNED : Status.ASSERTED,
              sentence,
              from ? "from-to" : direction == Direction.LEVEL ? "level" : "change",
              0);
      candidates.add(new Candidate(result, evidence.of(words, q, direction, all, from)));
    }
  }

  private static boolean insideName(List<Mention> mentions, int at) {
    return mentions.stream().anyMatch(m -> m.type() != EntityType.REGION && m.overlaps(at, at + 1));
  }

  /** 7月1日 is a day, not a result. */
  private static boolean isDate(String words, Quantity q) {
    return q.unit().equals("日") && q.start() > 0 && words.charAt(q.start() - 1) == '月';
  }

  /** “8公里” stands for something, as names do. */
  private static boolean isQuoted(String words, Quantity q) {
    return q.start() > 0
        && q.end() < words.length()
        && words.charAt(q.start() - 1) == '“'
        && words.charAt(q.end()) == '”';
  }

  private static boolean insideTitle(String words, int at) {
    int open = words.lastIndexOf('《', at);
    return open >= 0 && words.lastIndexOf('》', at) < open;
  }

  private static Referent measureOf(List<Mention> mentions, int at, Referent carried) {
    return mentions.stream()
        .filter(m -> m.type() == EntityType.MEASURE && m.end() <= at)
        .map(Mention::referent)
        .reduce((a, b) -> b)
        .orElse(carried);
  }

  /**
   * The words of the clause before a number, without those that belong to the number before it. Of
   * 2160笔、9.3亿元 both are of what stands before the first.
   */
  private static String clauseBefore(String words, int at, List<Quantity> earlier) {
    int start = Clauses.start(words, at);
    int until = at;
    for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).end() > start; i--) {
      Quantity previous = earlier.get(i);
      String rest = words.substring(Math.min(previous.end(), until), until);
      if (!LINKS.matcher(rest).replaceAll("").isBlank()) {
        return rest;
      }
      until = Math.max(start, previous.start()); // the comma of 1，200 ends a clause
    }
    return words.substring(start, until);
  }
}
