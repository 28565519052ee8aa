package org.reformgraph.extract.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
  private final Pattern resultBefore;
  private final Pattern notResult;
  private final Pattern background;
  private final Pattern resultNoun;
  private final Pattern listUnit;
  private final Pattern changeUnit;
  private final Pattern planned;
  private final Pattern leadWords;
  private final Pattern tailWords;
  private static final Pattern BASELINE =
      Pattern.compile("(?:由|从)(?:过去的|原来的|原先的|原|以前的|此前的|最初的|之前的|去年的|上年的)?(?:平均)?$");
  private static final Pattern TO = Pattern.compile("^[^，。；\\d]{0,14}(?:至|到|为|成)[^，。；\\d]{0,6}$");

  public OutcomeExtractor(Cues cues) {
    this.quantities = new QuantityReader(cues);
    this.rises = Pattern.compile(cues.anyOf("rise") + "[了到至为达]{0,2}[^，。；\\d]{0,4}$");
    this.falls = Pattern.compile(cues.anyOf("fall") + "[了到至为]{0,2}[^，。；\\d]{0,6}$");
    this.resultBefore = Pattern.compile(cues.anyOf("result-before"));
    this.notResult = Pattern.compile(cues.anyOf("not-result-after"));
    this.background = Pattern.compile(cues.anyOf("background"));
    this.resultNoun = Pattern.compile(cues.anyOf("result-noun"));
    this.listUnit = Pattern.compile(cues.anyOf("list-unit"));
    this.changeUnit = Pattern.compile(cues.anyOf("change-unit"));
    this.planned = Pattern.compile(cues.anyOf("planned-result"));
    this.leadWords = Pattern.compile("^(?:" + cues.anyOf("metric-lead") + ")+");
    this.tailWords = Pattern.compile("(?:" + cues.anyOf("metric-tail") + ")+$");
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
      if (isBaseline(words, q, next)) {
        continue;
      }
      Quantity previous = i > 0 ? all.get(i - 1) : null;
      boolean hasBaseline = previous != null && isBaseline(words, previous, q);
      if (hasBaseline) {
        before = clauseBefore(words, previous.start(), i == 1 ? 0 : all.get(i - 2).end());
      }
      String between =
          words.substring(
              previous == null
                  ? clauseStart(words, q.start())
                  : Math.max(previous.end(), clauseStart(words, q.start())),
              q.start());
      Direction direction =
          direction(hasBaseline ? words.substring(previous.end(), q.start()) : between);
      double confidence = confidence(words, q, before, direction, hasBaseline);
      if (confidence < 0.5) {
        continue;
      }
      results.add(
          new Result(
              metric(words, q, before),
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

  private double confidence(
      String words, Quantity q, String before, Direction direction, boolean hasBaseline) {
    String clause = words.substring(clauseStart(words, q.start()), q.start());
    String after = words.substring(q.end(), clauseEnd(words, q.end()));
    if (background.matcher(clause + after).find() || notResult.matcher(after).lookingAt()) {
      return 0.2;
    }
    if (hasBaseline || direction != Direction.LEVEL) {
      return 0.92;
    }
    boolean result = resultBefore.matcher(clause).find() || resultBefore.matcher(before).find();
    if (changeUnit.matcher(q.unit()).matches()) {
      return result ? 0.9 : 0.7;
    }
    boolean noun = resultNoun.matcher(after).find();
    if (listUnit.matcher(q.unit()).matches()) {
      return result ? 0.7 : noun && resultBefore.matcher(after).find() ? 0.6 : 0.3;
    }
    return result ? 0.85 : noun || resultNoun.matcher(clause).find() ? 0.55 : 0.45;
  }

  private Direction direction(String between) {
    if (falls.matcher(between).find()) {
      return Direction.DECREASE;
    }
    return rises.matcher(between).find() ? Direction.INCREASE : Direction.LEVEL;
  }

  /** 由20天压缩至3天: 20天 is where it started. */
  private static boolean isBaseline(String words, Quantity q, Quantity next) {
    return next != null
        && BASELINE.matcher(words.substring(0, q.start())).find()
        && TO.matcher(words.substring(q.end(), next.start())).find();
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

  private static int clauseStart(String words, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if ("，。；：！？,;".indexOf(words.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int clauseEnd(String words, int at) {
    for (int i = at; i < words.length(); i++) {
      if ("，。；：！？,;".indexOf(words.charAt(i)) >= 0) {
        return i;
      }
    }
    return words.length();
  }

  private static String clauseBefore(String words, int at, int afterPrevious) {
    int start = clauseStart(words, at);
    String before = words.substring(start, at);
    if (afterPrevious > start) {
      String rest = words.substring(Math.min(afterPrevious, at), at);
      return rest.replaceAll("[、，和与及]", "").isBlank() ? before : rest;
    }
    return before;
  }

  /**
   * The shortest phrase that says what was measured: the words before the number, else those behind
   * it.
   */
  private String metric(String words, Quantity q, String before) {
    String phrase = before.replaceAll("[“”‘’\"]", "").strip();
    phrase = leadWords.matcher(phrase).replaceFirst("");
    phrase = tailWords.matcher(phrase).replaceFirst("");
    Matcher verbs = tailWords.matcher(phrase);
    phrase = verbs.replaceFirst("").strip();
    if (phrase.length() > 24) {
      phrase = phrase.substring(phrase.length() - 24);
    }
    if (phrase.length() >= 3) {
      return phrase;
    }
    String after = words.substring(q.end(), Math.min(clauseEnd(words, q.end()), q.end() + 14));
    String both = (phrase + after.replaceAll("[“”‘’\"]", "")).strip();
    if (!both.isEmpty()) {
      return both;
    }
    String earlier = words.substring(0, clauseStart(words, q.start())).replaceAll("[，。；：]+$", "");
    int comma = Math.max(earlier.lastIndexOf('，'), earlier.lastIndexOf('；'));
    return earlier.substring(comma + 1).replaceAll("\\d.*$", "").strip();
  }
}
