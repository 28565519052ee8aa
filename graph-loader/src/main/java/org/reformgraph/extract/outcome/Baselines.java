package org.reformgraph.extract.outcome;

import java.util.regex.Pattern;

/** Which quantities only say where a change started: 由20天压缩至3天, 以前要6趟，现在1趟. */
final class Baselines {
  private static final Pattern FROM =
      Pattern.compile(
          "(?:由|从|自)(?!动)[^，。；、由从\\d]{0,8}(?:\\d{4}年(?:\\d{1,2}月)?)?[^，。；、由从\\d]{0,6}$");
  private static final Pattern TO =
      Pattern.compile(
          "^[^，。；\\d]{0,14}(?:至|到|为|成)[^，。；\\d]{0,6}(?:\\d{4}年(?:\\d{1,2}月)?)?[^，。；\\d]{0,6}$");
  private static final Pattern FORMERLY =
      Pattern.compile("(?:以前|原来|过去|此前|原先|改革前|以往|从前|之前)[^，。；\\d]{0,10}$");
  private static final Pattern NOW =
      Pattern.compile("^[^。；\\d]{0,6}，(?:而|但)?(?:现在|如今|目前|现|眼下|改革后|今年)[^，。；\\d]{0,10}$");

  /** Neighbouring cells of a table's row. */
  private static final Pattern NEXT_CELL = Pattern.compile("^\\s*\\|[^|\\d，。；]{0,4}$");

  private Baselines() {}

  /** Whether a quantity is where the change started that ends in the next one. */
  static boolean isBaseline(String words, Quantity q, Quantity next) {
    if (next == null) {
      return false;
    }
    String before = words.substring(0, q.start());
    String between = words.substring(q.end(), next.start());
    return (FROM.matcher(before).find() && TO.matcher(between).find())
        || (FORMERLY.matcher(before).find() && NOW.matcher(between).find())
        || (q.unit().equals(next.unit()) && NEXT_CELL.matcher(between).find());
  }

  /** The words before a baseline without those that only lead over to it (由原来的). */
  static String withoutLead(String before) {
    String phrase = FROM.matcher(before).replaceFirst("");
    return FORMERLY.matcher(phrase).replaceFirst("");
  }
}
