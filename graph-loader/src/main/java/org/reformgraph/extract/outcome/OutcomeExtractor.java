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
 * Tells the quantities that state a result of the reform (how many were served, what was saved, how
 * far a time fell) from those that only count or name things.
 */
public final class OutcomeExtractor {
  private final QuantityReader quantities;
  private final Pattern rises;
  private final Pattern falls;
  private final Pattern planned;
  private final ResultJudge judge;
  private final MetricReader metrics;

  public OutcomeExtractor(Cues cues) {
    this.quantities = new QuantityReader(cues);
    this.judge = new ResultJudge(cues);
    this.metrics = new MetricReader(cues);
    this.rises = Pattern.compile(cues.anyOf("rise") + "[了到至为达]{0,2}[^，。；\\d]{0,4}$");
    this.falls = Pattern.compile(cues.anyOf("fall") + "[了到至为]{0,2}[^，。；\\d]{0,6}$");
    this.planned =
        Pattern.compile(
            cues.anyOf("planned-result")
                + "|(?<![即必])将(?=[会由从]|"
                + cues.anyOf("after-will")
                + "|"
                + cues.anyOf("rise")
                + "|"
                + cues.anyOf("fall")
                + "|"
                + cues.anyOf("result-before")
                + ")");
  }

  /** The results that a case states, in the order of the text. */
  public List<Result> extract(CaseView view, List<Mention> mentions) {
    List<Result> results = new ArrayList<>();
    Set<String> seen = new HashSet<>();
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
      for (Result r : of(view.text(sentence.start(), sentence.end()), sentence, inside, measure)) {
        if (seen.add(r.metric() + "|" + r.value() + "|" + r.unit())) {
          results.add(r);
        }
      }
      measure =
          inside.stream()
              .filter(m -> m.type() == EntityType.MEASURE)
              .map(Mention::referent)
              .reduce((a, b) -> b)
              .orElse(measure);
    }
    return results;
  }

  private List<Result> of(
      String words, Sentence sentence, List<Mention> mentions, Referent carried) {
    List<Result> results = new ArrayList<>();
    List<Quantity> all = quantities.read(words);
    for (int i = 0; i < all.size(); i++) {
      Quantity q = all.get(i);
      int at = sentence.start() + q.start();
      if (insideName(mentions, at) || insideTitle(words, q.start()) || isDate(words, q)) {
        continue;
      }
      String before = clauseBefore(words, q.start(), i == 0 ? 0 : all.get(i - 1).end());
      Quantity next = i + 1 < all.size() ? all.get(i + 1) : null;
      if (Baselines.isBaseline(words, q, next)) {
        continue;
      }
      Quantity previous = i > 0 ? all.get(i - 1) : null;
      boolean hasBaseline = previous != null && Baselines.isBaseline(words, previous, q);
      if (hasBaseline) {
        before = clauseBefore(words, previous.start(), i == 1 ? 0 : all.get(i - 2).end());
      }
      String between =
          words.substring(
              previous == null
                  ? Clauses.start(words, q.start())
                  : Math.max(previous.end(), Clauses.start(words, q.start())),
              q.start());
      Direction direction =
          direction(hasBaseline ? words.substring(previous.end(), q.start()) : between);
      double confidence = judge.confidence(words, q, before, direction, hasBaseline);
      if (confidence < ResultJudge.LEAST) {
        continue;
      }
      results.add(
          new Result(
              metrics.metric(words, q, hasBaseline ? Baselines.withoutLead(before) : before),
              q.value(),
              q.unit(),
              q.number(),
              direction,
              hasBaseline ? previous.value() : null,
              measureOf(mentions, at, carried),
              planned.matcher(words.substring(0, q.start())).find()
                  ? Status.PLANNED
                  : Status.ASSERTED,
              sentence,
              hasBaseline ? "from-to" : direction == Direction.LEVEL ? "level" : "change",
              confidence));
    }
    return results;
  }

  private Direction direction(String between) {
    if (falls.matcher(between).find()) {
      return Direction.DECREASE;
    }
    return rises.matcher(between).find() ? Direction.INCREASE : Direction.LEVEL;
  }

  private static boolean insideName(List<Mention> mentions, int at) {
    return mentions.stream().anyMatch(m -> m.type() != EntityType.REGION && m.overlaps(at, at + 1));
  }

  /** 7月1日 is a day, not a result. */
  private static boolean isDate(String words, Quantity q) {
    return q.unit().equals("日") && q.start() > 0 && words.charAt(q.start() - 1) == '月';
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

  private static String clauseBefore(String words, int at, int afterPrevious) {
    int start = Clauses.start(words, at);
    String before = words.substring(start, at);
    if (afterPrevious > start) {
      String rest = words.substring(Math.min(afterPrevious, at), at);
      return rest.replaceAll("[、，和与及]", "").isBlank() ? before : rest;
    }
    return before;
  }
}
