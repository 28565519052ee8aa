package org.reformgraph.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Gazetteer;

/** Reads the place that a title starts with. */
final class Places {
  private static final int LONGEST = 14;
  private static final String SUFFIXES = "省市区县州旗盟";
  private static final Pattern BRACKETED = Pattern.compile("[【\\[〔［](.{2,16})[】\\]〕］].{2,}");
  private static final Pattern LED = Pattern.compile("(.{2,20}?)\\s?(?:[：:｜|丨]|—{1,2}|\\s).{2,}");

  private final Gazetteer gazetteer;
  private final PhraseMatcher<Boolean> names;

  Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Map<String, Boolean> titles = new HashMap<>();
    gazetteer.names().stream()
        .filter(name -> name.length() >= 2 && name.length() <= LONGEST)
        .forEach(name -> titles.put(name, true));
    names = new PhraseMatcher<>(titles);
  }

  /**
   * The length of the place in front: one name or several nested ones, as in 浙江省杭州市; 0 when there
   * is none.
   */
  int length(String text) {
    int at = 0;
    for (int next = next(text, at); next > at; next = next(text, at)) {
      at = next;
    }
    return at;
  }

  private int next(String text, int from) {
    int first =
        from > 0 && from < text.length() && "·・ ".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    int end = names.longestAt(text, first);
    return end > first ? end : from;
  }

  /** Whether a text is the name of a place, or looks like one that the gazetteer lacks. */
  boolean place(String text) {
    if (text.length() < 2 || text.length() > 20) {
      return false;
    }
    int known = length(text);
    return known == text.length()
        || (text.length() >= 3
            && SUFFIXES.indexOf(text.charAt(text.length() - 1)) >= 0
            && (known > 0 || text.length() <= 8)
            && text.codePoints().allMatch(Character::isIdeographic));
  }

  /** The place that leads a title, parted from it by a mark; null when there is none. */
  String leading(String title) {
    Matcher m = BRACKETED.matcher(title);
    if (m.matches() && place(m.group(1).strip())) {
      return m.group(1).strip();
    }
    m = LED.matcher(title);
    return m.matches() && place(m.group(1).strip()) ? m.group(1).strip() : null;
  }

  /** The place that a title starts with, parted or not; null when there is none. */
  String starting(String title) {
    String leading = leading(title);
    int length = leading == null ? length(title) : 0;
    return leading != null ? leading : length > 0 ? title.substring(0, length) : null;
  }

  /** Whether a place is a county, named by itself, of the prefecture or municipality given. */
  boolean countyInside(String place, String outer) {
    return gazetteer.byName(place).stream()
        .filter(d -> d.level() == Division.Level.COUNTY && d.name().equals(place))
        .anyMatch(d -> last(outer).stream().anyMatch(o -> !o.equals(d) && gazetteer.within(d, o)));
  }

  /** The regions that the last of several nested names stands for. */
  private List<Division> last(String place) {
    for (int from = 0; from < place.length() - 1; from++) {
      if (!gazetteer.byName(place.substring(from)).isEmpty()) {
        return gazetteer.byName(place.substring(from));
      }
    }
    return List.of();
  }
}
