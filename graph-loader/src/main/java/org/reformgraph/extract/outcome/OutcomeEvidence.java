package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Direction;

/** Gathers what speaks for or against a number's being a result of the reform. */
final class OutcomeEvidence {
  private static final BigDecimal TWELVE = new BigDecimal(12);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final int ROW = 4;
  private static final int NEAR = 6;
  private static final int SPEECH = 12;

  private static final Pattern TIME = Pattern.compile("个?(?:工作日|自然日|天|日|小时|分钟|秒钟?|月)");
  private static final Pattern SHARE = Pattern.compile("[%％‰]|个?百分点|成|成半|倍|番|");
  private static final Pattern HEADS = Pattern.compile("人|名|人次|人天");
  private static final Pattern LIMIT_BEHIND = Pattern.compile("[之以]?内|前|之前|时限|以下");
  private static final Spotter LIMIT_BEFORE =
      new Spotter("(?:不超过|不得超过|最长|最迟|限时|承诺|需要?在|不低于|不少于|每|每隔|第|连续|满)[^，。；]{0,2}$");
  private static final Spotter EACH = new Spotter("每(?:个|两|半|隔)?(?:月|周|季度?|年|天|日|旬|星期)");
  private static final Pattern TIMES = Pattern.compile("[次场期轮遍回]");
  private static final BigDecimal OFTEN = new BigDecimal(31);
  private static final Pattern CLOCK = Pattern.compile("(?:24|7[×xX*]24)小时|365天");
  private static final Pattern SHARE_OF = Pattern.compile("(?:以上|以下|左右)?的");
  private static final Spotter TIMES_AS_MUCH = new Spotter("(?:同期|上年|去年|前年|此前|以前|原来|改革前)的$");
  private static final Spotter YEAR = new Spotter("20\\d{2}年|去年|上年|上半年|季度");

  private final Spotter rises;
  private final Spotter falls;
  private final Spotter changes;
  private final Spotter done;
  private final Spotter summed;
  private final Spotter about;
  private final Spotter listNoun;
  private final Spotter background;
  private final Spotter caseNoun;
  private final Pattern listUnit;
  private final Spotter anecdote;

  OutcomeEvidence(Cues cues) {
    this.rises = new Spotter(cues.anyOf("rise") + "[了到至为达]{0,2}[^，。；\\d]{0,4}$");
    this.falls = new Spotter(cues.anyOf("fall") + "[了到至为]{0,2}[^，。；\\d]{0,9}$");
    this.changes = new Spotter(cues.anyOf("rise") + "|" + cues.anyOf("fall"));
    this.done = new Spotter(cues.anyOf("result-before"));
    this.summed = new Spotter(cues.anyOf("summed-up"));
    this.about = new Spotter("(?:" + cues.anyOf("about") + ")$");
    this.listNoun = new Spotter(cues.anyOf("not-result-after"));
    this.background = new Spotter(cues.anyOf("background"));
    this.caseNoun = new Spotter(cues.anyOf("result-noun"));
    this.listUnit = Pattern.compile(cues.anyOf("list-unit"));
    this.anecdote = new Spotter(cues.anyOf("anecdote"));
  }

  /** The way that a number goes, by the words that lead to it. */
  Direction direction(String lead, Quantity q) {
    if (q.unit().equals("倍") && TIMES_AS_MUCH.isIn(lead)) {
      return Direction.INCREASE;
    }
    if (falls.isIn(lead)) {
      return Direction.DECREASE;
    }
    return rises.isIn(lead) ? Direction.INCREASE : Direction.LEVEL;
  }

  /**
   * The features of a number.
   *
   * @param words of the sentence
   * @param direction the way that the number goes
   * @param all the numbers of the sentence
   */
  Set<OutcomeFeature> of(
      String words, Quantity q, Direction direction, List<Quantity> all, boolean baseline) {
    Set<OutcomeFeature> found = EnumSet.of(OutcomeFeature.BIAS);
    int start = Clauses.start(words, q.start());
    int end = Clauses.end(words, q.end());
    String before = words.substring(start, q.start());
    String behind = words.substring(q.end(), end);
    String near = behind.substring(0, Math.min(NEAR, behind.length()));
    String earlier =
        start == 0 ? "" : words.substring(Clauses.start(words, start - 1), Math.max(0, start - 1));
    add(found, OutcomeFeature.BASELINE, baseline);
    boolean change = direction != Direction.LEVEL;
    add(found, OutcomeFeature.CHANGE, change);
    add(found, OutcomeFeature.CHANGE_NEAR, !change && changes.isIn(before));
    boolean doneBefore = done.isIn(before);
    add(found, OutcomeFeature.DONE_BEFORE, doneBefore);
    add(found, OutcomeFeature.DONE_BEHIND, done.isIn(behind));
    add(found, OutcomeFeature.DONE_EARLIER, !doneBefore && done.isIn(earlier));
    add(found, OutcomeFeature.SUMMED_UP, summed.isIn(earlier + before));
    boolean more = q.end() - q.start() > q.value().length() + q.unit().length();
    add(found, OutcomeFeature.APPROXIMATE, more || about.isIn(before));
    add(found, OutcomeFeature.CASE_NOUN_BEHIND, caseNoun.isIn(near));
    String tail = before.substring(Math.max(0, before.length() - NEAR));
    add(found, OutcomeFeature.CASE_NOUN_BEFORE, caseNoun.isIn(tail));
    add(found, OutcomeFeature.ENDS_CLAUSE, behind.isBlank());
    add(found, OutcomeFeature.ALONE, behind.isBlank() && before.isBlank());
    addUnit(found, q);
    addSize(found, q);
    add(found, OutcomeFeature.LIST_NOUN, listNoun.opens(behind));
    add(found, OutcomeFeature.BACKGROUND, background.isIn(before + behind));
    add(
        found,
        OutcomeFeature.LIMIT,
        LIMIT_BEHIND.matcher(behind).lookingAt() || LIMIT_BEFORE.isIn(before));
    add(found, OutcomeFeature.CADENCE, !change && isHowOften(before, q));
    add(
        found,
        OutcomeFeature.ROUND_THE_CLOCK,
        CLOCK.matcher(words.substring(q.start(), q.end())).matches());
    add(found, OutcomeFeature.SHARE_OF, SHARE_OF.matcher(behind).lookingAt());
    add(found, OutcomeFeature.IN_BRACKETS, inside(words, q.start(), '（', '）') >= 0);
    add(found, OutcomeFeature.IN_SPEECH, inside(words, q.start(), '“', '”') > SPEECH);
    add(found, OutcomeFeature.ANECDOTE, anecdote.isIn(words, 0, q.start()));
    add(found, OutcomeFeature.IN_A_ROW, all.size() >= ROW);
    add(found, OutcomeFeature.YEAR_BEFORE, YEAR.isIn(before));
    return found;
  }

  private static boolean isHowOften(String before, Quantity q) {
    return TIMES.matcher(q.unit()).matches()
        && q.number() != null
        && q.number().compareTo(OFTEN) <= 0
        && EACH.isIn(before);
  }

  private void addUnit(Set<OutcomeFeature> found, Quantity q) {
    String unit = q.unit();
    add(found, OutcomeFeature.TIME_UNIT, TIME.matcher(unit).matches());
    add(found, OutcomeFeature.SHARE_UNIT, SHARE.matcher(unit).matches());
    add(found, OutcomeFeature.MONEY_UNIT, unit.endsWith("元"));
    add(found, OutcomeFeature.LIST_UNIT, listUnit.matcher(unit).matches());
    add(found, OutcomeFeature.HEAD_UNIT, HEADS.matcher(unit).matches());
  }

  private static void addSize(Set<OutcomeFeature> found, Quantity q) {
    BigDecimal number = q.number();
    add(found, OutcomeFeature.CHINESE_NUMERAL, "0123456789.,".indexOf(q.value().charAt(0)) < 0);
    if (number != null) {
      add(found, OutcomeFeature.UP_TO_TWELVE, number.compareTo(TWELVE) <= 0);
      add(
          found,
          OutcomeFeature.UP_TO_HUNDRED,
          number.compareTo(TWELVE) > 0 && number.compareTo(HUNDRED) <= 0);
      add(found, OutcomeFeature.FROM_THOUSAND, number.compareTo(THOUSAND) >= 0);
      add(found, OutcomeFeature.DECIMAL, q.value().contains("."));
    }
  }

  private static void add(Set<OutcomeFeature> found, OutcomeFeature feature, boolean holds) {
    if (holds) {
      found.add(feature);
    }
  }

  /** How many characters stand between the marks around an index; −1 when none stand around it. */
  private static int inside(String words, int at, char open, char close) {
    int from = words.lastIndexOf(open, at);
    if (from < 0 || words.lastIndexOf(close, at) > from) {
      return -1;
    }
    int to = words.indexOf(close, at);
    return (to < 0 ? words.length() : to) - from - 1;
  }
}
