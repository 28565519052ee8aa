package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Bound;

/** Reads the words that say how exactly a number is meant: 超, 近, 约, 不到, 余, 以上, 以内. */
final class Bounds {
  private static final Pattern MORE_INSIDE = Pattern.compile("[余多几]");

  /** How far before a number its bound may begin. */
  private static final int REACH = 6;

  private final Pattern before;
  private final Pattern behind;

  Bounds(Cues cues) {
    // 节约, 履约, 附近 come first: their last character bounds nothing
    this.before =
        Pattern.compile(
            "(?:"
                + cues.anyOf("bound-not")
                + "|(?<most>"
                + cues.anyOf("bound-most-before")
                + ")|(?<least>"
                + cues.anyOf("bound-least-before")
                + ")|(?<about>"
                + cues.anyOf("bound-about-before")
                + "))(?<end>[达至到有]{0,2})$");
    this.behind =
        Pattern.compile(
            "(?<most>"
                + cues.anyOf("bound-most-behind")
                + ")|(?<least>"
                + cues.anyOf("bound-least-behind")
                + ")|(?<about>"
                + cues.anyOf("bound-about-behind")
                + ")");
  }

  /** A quantity of a sentence with what bounds it. */
  Written of(String words, Quantity q) {
    int from = Math.max(Clauses.start(words, q.start()), q.start() - REACH);
    Matcher lead = before.matcher(words).region(from, q.start());
    Bound bound = null;
    int start = q.start();
    if (lead.find()) {
      bound = bound(lead);
      start = bound == null ? start : lead.start();
    }
    if (bound == null && MORE_INSIDE.matcher(words.substring(q.start(), q.end())).find()) {
      bound = Bound.AT_LEAST;
    }
    Matcher tail = behind.matcher(words).region(q.end(), words.length());
    int end = q.end();
    if (tail.lookingAt()) {
      bound = bound == null ? bound(tail) : bound;
      end = tail.end();
    }
    return new Written(start, end, bound);
  }

  private static Bound bound(Matcher m) {
    if (m.group("most") != null) {
      return Bound.AT_MOST;
    }
    if (m.group("least") != null) {
      return Bound.AT_LEAST;
    }
    return m.group("about") == null ? null : Bound.ABOUT;
  }
}
