package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Systems with a descriptive name, which are known as such by what stands before them: 与财政预算系统打通,
 * 接入国家知识产权局专利检索系统. Elsewhere their words may be no more than a description.
 */
final class BesidePlatformRecognizer {
  /** How many characters of the name are no everyday words of systems. */
  private static final int DISTINCT = 2;

  private static final int LONGEST = 26;

  private final Spotter lead;
  private final Pattern name;

  /** What {@link #name} ends with, quickly looked for. */
  private final Spotter noun;

  private final Pattern ofAgency;
  private final Pattern everyday;
  private final Pattern unnamed;

  BesidePlatformRecognizer(Cues cues) {
    String other = cues.anyOf("platform-beside");
    this.lead = new Spotter("(?:" + other + "|(?<![共协])同)", "同" + cues.firstOf("platform-beside"));
    String inner = "(?:在线|对外|(?!" + cues.anyOf("platform-boundary") + ")[\\p{IsHan}A-Za-z0-9])";
    String form =
        "(?:"
            + cues.anyOf("system-function")
            + "系统|平台|数据库|信息库)(?!"
            + cues.anyOf("platform-form-not-before")
            + ")";
    this.noun = new Spotter("系统|平台|数据库|信息库");
    this.name = Pattern.compile(inner + "{3,18}?" + form);
    this.ofAgency = Pattern.compile(inner + "{0,12}?" + form);
    this.everyday =
        Pattern.compile(
            cues.anyOf("system-function") + "|" + cues.anyOf("platform-modifier") + "|数据库|信息库");
    this.unnamed = Pattern.compile(cues.anyOf("unnamed-system"));
  }

  List<Mention> recognize(CaseView view, List<Mention> agencies) {
    Map<Integer, Mention> agencyAt = new HashMap<>();
    agencies.forEach(a -> agencyAt.put(a.start(), a));
    List<Mention> found = new ArrayList<>();
    Spotter.Matches matches = lead.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      int start = matches.match().end();
      Mention agency = agencyAt.get(start);
      int end = agency == null ? endOf(view, start) : endOf(view, agency);
      if (end > start) {
        found.add(mention(view, start, end, agency));
      }
    }
    return found;
  }

  private int endOf(CaseView view, Mention agency) {
    Matcher m = ofAgency.matcher(view.text()).region(agency.end(), limit(view, agency.end()));
    return m.lookingAt() ? m.end() : 0;
  }

  private int endOf(CaseView view, int start) {
    if (!noun.isIn(view.text(), start, limit(view, start))) {
      return 0;
    }
    Matcher m = name.matcher(view.text()).region(start, limit(view, start));
    return m.lookingAt()
            && !unnamed.matcher(m.group()).find()
            && everyday.matcher(m.group()).replaceAll("").length() >= DISTINCT
        ? m.end()
        : 0;
  }

  private static int limit(CaseView view, int start) {
    return Math.min(view.end(), start + LONGEST);
  }

  private static Mention mention(CaseView view, int start, int end, Mention agency) {
    String words =
        agency == null
            ? view.text(start, end)
            : agency.referent().name() + view.text(agency.end(), end);
    String region = agency == null ? null : agency.referent().regionKey();
    return new Mention(
        new Referent(EntityType.PLATFORM, FoldedName.of(words), words, region, null),
        start,
        end,
        "beside-platform",
        0.7,
        true);
  }
}
