package org.reformgraph.extract.outcome;

import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** Tells where a number started from: 由20天压缩至3天, 以前要30小时，现在只要2小时. */
final class Baselines {
  private static final Spotter FROM = new Spotter("(?:由|从|较|比)(?:(?!至|到)[^，。；由从]){0,12}$|(?:由|从)$");
  private static final Pattern TO = Pattern.compile("[^。；\\d]{0,14}(?:至|到|为|成|了)[^，。；\\d]{0,6}$");
  private static final Pattern NOW_NEAR = Pattern.compile("[^。；\\d]{0,24}$");

  private static final Pattern LEAD =
      Pattern.compile("(?:由|从|自)(?!动)[^，。；、由从]{0,12}$|(?:以前|原来|过去|此前|原先)[^，。；]{0,6}$");

  private static final Set<String> SHARES =
      Set.of("%", "％", "‰", "百分点", "个百分点", "成", "成半", "倍", "番");

  private final Spotter formerly;
  private final Spotter now;

  Baselines(Cues cues) {
    this.formerly = new Spotter(cues.anyOf("formerly") + "[^。；\\d]{0,14}$");
    this.now = new Spotter(cues.anyOf("now"));
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
    return (FROM.isIn(before) && TO.matcher(between).lookingAt())
        || (formerly.isIn(before)
            && NOW_NEAR.matcher(between).lookingAt()
            && (now.isIn(between) || TO.matcher(between).lookingAt()));
  }

  /** The words before a baseline without those that only lead to it (由原来的, 由2020年的). */
  static String withoutLead(String before) {
    return LEAD.matcher(before).replaceFirst("");
  }

  /** 2小时 may have been 30天, but not 40%. */
  private static boolean alike(Quantity a, Quantity b) {
    return share(a) == share(b) && a.unit().endsWith("元") == b.unit().endsWith("元");
  }

  private static boolean share(Quantity q) {
    return q.unit().isEmpty() || SHARES.contains(q.unit());
  }
}
