package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.lexicon.Organ;

/** Names of organs that stand around their place: 中国人民银行 + 嘉兴市 + 分行, 团 + 省 + 委. */
final class OrganFrames {
  /**
   * What stands after the place.
   *
   * @param after never null, may be empty
   */
  private record Frame(String after, Organ organ) {}

  /**
   * A frame found in a text.
   *
   * @param start index of its first character, before the place
   * @param end index after its last character, behind the place
   */
  record Framed(int start, int end, Organ organ) {}

  private final Map<String, List<Frame>> byBefore = new HashMap<>();

  OrganFrames(List<Organ> organs) {
    for (Organ organ : organs) {
      for (String frame : organ.frames()) {
        int place = frame.indexOf(Organ.PLACE);
        String after = frame.substring(place + Organ.PLACE.length());
        if (place > 0 && !after.isEmpty()) {
          byBefore
              .computeIfAbsent(frame.substring(0, place), k -> new ArrayList<>())
              .add(new Frame(after, organ));
        }
      }
    }
    byBefore
        .values()
        .forEach(
            frames ->
                frames.sort(Comparator.comparingInt((Frame f) -> f.after().length()).reversed()));
  }

  /**
   * The longest frame around a place; null when there is none.
   *
   * @param from where the text may be looked at from
   * @param to up to where
   */
  Framed around(String text, int from, int placeStart, int placeEnd, int to) {
    Framed best = null;
    for (Map.Entry<String, List<Frame>> frames : byBefore.entrySet()) {
      int start = placeStart - frames.getKey().length();
      if (start < from || !text.startsWith(frames.getKey(), start)) {
        continue;
      }
      for (Frame frame : frames.getValue()) {
        int end = placeEnd + frame.after().length();
        if (end <= to && text.startsWith(frame.after(), placeEnd)) {
          if (best == null || end - start > best.end() - best.start()) {
            best = new Framed(start, end, frame.organ());
          }
          break;
        }
      }
    }
    return best;
  }

  /**
   * Where a name starts whose place is at {@code placeStart}: before 国家税务总局 or 国网 when one stands
   * there, else at the place.
   */
  int startBefore(String text, int from, int placeStart) {
    int start = placeStart;
    for (String before : byBefore.keySet()) {
      int at = placeStart - before.length();
      if (before.length() > 1 && at >= from && at < start && text.startsWith(before, at)) {
        start = at;
      }
    }
    return start;
  }

  /** Whether a word opens such names. */
  boolean opens(String word) {
    return byBefore.containsKey(word);
  }
}
