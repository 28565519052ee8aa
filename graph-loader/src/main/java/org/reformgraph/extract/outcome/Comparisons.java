package org.reformgraph.extract.outcome;

import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;

/** Completes phrases that only compare with what the sentence measured before: 同比, 较上年, 占比. */
final class Comparisons {
  private final Pattern alone;

  Comparisons(Cues cues) {
    this.alone = Pattern.compile("(?:[比较][^，。；]{1,10}|" + cues.anyOf("metric-comparison") + ")");
  }

  boolean isAlone(String metric) {
    return alone.matcher(metric).matches();
  }

  /**
   * The phrase with its subject.
   *
   * @param subject what the sentence measured before; null when it is the first
   */
  String complete(String metric, String subject) {
    return subject == null || !isAlone(metric) ? metric : subject + metric;
  }
}
