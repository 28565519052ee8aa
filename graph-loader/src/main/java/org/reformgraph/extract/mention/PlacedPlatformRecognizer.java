package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Platforms named after a place without quotation marks: 成都市公共资源交易平台, 中国（山东）国际贸易单一窗口, and by rank
 * 省一体化平台.
 */
final class PlacedPlatformRecognizer {
  private static final int LONGEST = 26;
  private static final String CHINA = "中国（";

  private final RegionRecognizer regions;

  /** What a name ends with, quickly looked for. */
  private final Spotter form;

  private final Pattern tail;
  private final Spotter national;
  private final Spotter ranked;

  PlacedPlatformRecognizer(RegionRecognizer regions, Cues cues) {
    this.regions = regions;
    String inner = "(?:在线|对外|(?!" + cues.anyOf("platform-boundary") + ")[\\p{IsHan}A-Za-z0-9+])";
    String name =
        "(?:"
            + inner
            + "{2,18}?"
            + cues.anyOf("platform-form")
            + "|"
            + inner
            + "{0,18}?[“\"]?"
            + cues.anyOf("platform-form-itself")
            + "[”\"]?"
            + "|"
            + inner
            + "{0,16}?"
            + cues.anyOf("system-function")
            + "系统)(?!"
            + cues.anyOf("platform-form-not-before")
            + ")";
    this.tail = Pattern.compile(name);
    this.form =
        new Spotter(cues.anyOf("platform-form") + "|" + cues.anyOf("platform-form-itself") + "|系统");
    this.national = new Spotter("(?:全国|国家)" + name, "全国");
    this.ranked =
        new Spotter(
            "(?:(?<!\\p{IsHan})|(?<=" + cues.anyOf("rank-lead") + "))(省|市|自治区)(?!级)(" + name + ")",
            "省市自");
  }

  List<Mention> recognize(CaseView view, List<Mention> places) {
    List<Mention> found = new ArrayList<>();
    for (Mention place : places) {
      boolean bracketed =
          place.start() >= view.start() + CHINA.length()
              && view.text().startsWith(CHINA, place.start() - CHINA.length())
              && place.end() < view.end()
              && view.text().charAt(place.end()) == '）';
      int from = bracketed ? place.end() + 1 : place.end();
      int limit = Math.min(view.end(), from + LONGEST);
      Matcher m = tail.matcher(view.text()).region(from, limit);
      if (form.isIn(view.text(), from, limit) && m.lookingAt()) {
        int start = bracketed ? place.start() - CHINA.length() : place.start();
        String words =
            place.own() ? view.text(start, m.end()) : place.referent().name() + m.group();
        found.add(mention(words, start, m.end(), place.referent().regionKey()));
      }
    }
    addNational(view, found);
    addRanked(view, found);
    return found;
  }

  private void addNational(CaseView view, List<Mention> found) {
    Spotter.Matches matches = national.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      found.add(mention(m.group(), m.start(), m.end(), CanonicalId.CHINA));
    }
  }

  private void addRanked(CaseView view, List<Mention> found) {
    Spotter.Matches matches = ranked.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      Division region = regions.ancestorOfRank(view.region(), m.group(1));
      if (region != null) {
        found.add(mention(region.name() + m.group(2), m.start(), m.end(), region.id()));
      }
    }
  }

  private static Mention mention(String name, int start, int end, String regionKey) {
    return new Mention(
        new Referent(EntityType.PLATFORM, FoldedName.of(name), name, regionKey, null),
        start,
        end,
        "place-platform",
        0.85,
        true);
  }
}
