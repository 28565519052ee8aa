package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Direction;

/** Tells where a number started from: 由20天压缩至3天, 以前要30小时，现在只要2小时. */
final class Baselines {
  private static final Spotter FROM =
      new Spotter("(?:由|从|较|(?<![占对同环配百之相])比)(?:(?!至|到)[^，。；由从]){0,12}$|(?:由|从)$", "由从较比");

  /** Words with no number but a year's. */
  private static final String NO_FIGURE = "(?:[^，。；\\d]|(?:19|20)\\d\\d年)";

  /** 成 of 成本 and 成功 leads nowhere; 减少了2天 says by how much. */
  private static final String GOAL = "(?:至|到|为|成(?![本功立员果效绩交]))";

  private static final Pattern TO =
      Pattern.compile(NO_FIGURE + "{0,14}" + GOAL + NO_FIGURE + "{0,6}$");
  private static final Pattern NOW_NEAR = Pattern.compile("[^。；\\d]{0,24}$");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:由|从|自)(?!动)[^，。；、由从]{0,12}$|(?:以前|原来|过去|此前|原先)[^，。；]{0,6}$|^(?:现在|如今)[^，。；]{0,3}$");

  private static final Set<String> SHARES =
      Set.of("%", "％", "‰", "百分点", "个百分点", "成", "成半", "倍", "番");

  private final Spotter formerly;
  private final Spotter now;
  private final Pattern straightTo;
  private final Pattern thenTo;

  Baselines(Cues cues) {
    this.formerly = new Spotter(cues.anyOf("formerly") + "[^。；\\d]{0,14}$");
    this.now = new Spotter(cues.anyOf("now"));
    String change = "(?:" + cues.anyOf("rise") + "|" + cues.anyOf("fall") + ")";
    this.straightTo = Pattern.compile("(?:以上)?" + change + "[至到为成]?(?<=[至到为成])$");
    this.thenTo =
        Pattern.compile(
            NO_FIGURE + "{0,6}，[^，。；\\d]{0,4}" + change + "?" + GOAL + "[^，。；\\d]{0,6}$");
  }

  /**
   * Whether a number is where the next one started.
   *
   * @param next null when there is none
   */
  boolean leadsTo(String words, Quantity q, Quantity next) {
    if (next == null || !alike(q, next)) {
      return false;
    }
    String before = words.substring(Clauses.start(words, q.start()), q.start());
    String between = words.substring(q.end(), next.start());
    return straightTo.matcher(between).lookingAt()
        || (FROM.isIn(before)
            && (TO.matcher(between).lookingAt() || thenTo.matcher(between).lookingAt()))
        || (formerly.isIn(before)
            && NOW_NEAR.matcher(between).lookingAt()
            && (now.isIn(between)
                || TO.matcher(between).lookingAt()
                || thenTo.matcher(between).lookingAt()));
  }

  /** The words before a baseline without those that only lead to it (由原来的, 由2020年的). */
  static String withoutLead(String before) {
    return LEAD.matcher(before).replaceFirst("");
  }

  /** The number it started from, with its unit where that is not the unit of what it became. */
  static String words(Quantity from, Quantity to) {
    return from.unit().equals(to.unit()) ? from.value() : from.value() + from.unit();
  }

  /** Which way it went; null when the two cannot be compared. */
  static Direction direction(Quantity from, Quantity to) {
    BigDecimal before = Times.seconds(from);
    BigDecimal after = Times.seconds(to);
    if (before == null && after == null && from.unit().equals(to.unit())) {
      before = from.number();
      after = to.number();
    }
    if (before == null || after == null || before.compareTo(after) == 0) {
      return null;
    }
    return before.compareTo(after) > 0 ? Direction.DECREASE : Direction.INCREASE;
  }

  /** 2小时 may have been 30天, but not 40%. */
  private static boolean alike(Quantity a, Quantity b) {
    return share(a) == share(b)
        && a.unit().endsWith("元") == b.unit().endsWith("元")
        && Times.isTime(a.unit()) == Times.isTime(b.unit());
  }

  private static boolean share(Quantity q) {
    return q.unit().isEmpty() || SHARES.contains(q.unit());
  }
}
