package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** Tells figures that are only planned or expected: 力争压缩至1天, 5年内将达到3000人. */
final class Plans {
  /** 将审批时限由11天压缩至2天 tells what was done, not what will be. */
  private static final String DONE = "(?<![即必])将(?![^，。；]{0,40}(?:由|从|至|到|为|成))(?=";

  private final Spotter planned;
  private final Pattern reached;

  Plans(Cues cues) {
    this.planned =
        new Spotter(
            cues.anyOf("planned-result")
                + "|"
                + DONE
                + cues.anyOf("after-will")
                + "|"
                + cues.anyOf("rise")
                + "|"
                + cues.anyOf("fall")
                + ")|(?<!即)将(?="
                + cues.anyOf("will-reach")
                + ")");
    this.reached = Pattern.compile("[，；。、](?:" + cues.anyOf("as-of-now") + ")");
  }

  /** Whether a plan stands before a number, and nothing between them that says how far it got. */
  boolean reach(String words, int number) {
    Spotter.Matches plans = planned.in(words.substring(0, number));
    int last = -1;
    while (plans.next()) {
      last = plans.match().end();
    }
    if (last < 0) {
      return false;
    }
    Matcher m = reached.matcher(words).region(last, number);
    return !m.find();
  }
}
