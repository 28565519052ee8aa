package org.reformgraph.extract.mention;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** What the words behind a quotation say for or against its being a name, as 模式, 小程序 or 精神. */
final class WordsAfter {
  private static final int REACH = 14;
  private static final int CLAUSE = 30;

  private final Spotter measureNoun;
  private final Pattern platformNoun;

  /** What {@link #platformNoun} ends with, quickly looked for. */
  private final Spotter platformForm;

  private final Spotter softwareNoun;
  private final Spotter sectionNoun;
  private final Pattern strongNoun;
  private final Spotter practice;
  private final Spotter rhetoric;
  private final Spotter connected;
  private final Spotter definedAsSoftware;
  private final Spotter acting;
  private final Spotter defined;
  private final Spotter built;
  private final Spotter yielding;

  WordsAfter(Cues cues) {
    this.measureNoun = new Spotter(cues.anyOf("measure-noun-after"));
    this.platformForm =
        new Spotter(Pattern.compile(cues.anyOf("platform-noun-after"), Pattern.CASE_INSENSITIVE));
    this.platformNoun =
        Pattern.compile(
            "(?:(?![等的、在该于从到由与和并为把将])\\p{IsHan}){0,8}?" + cues.anyOf("platform-noun-after"),
            Pattern.CASE_INSENSITIVE);
    this.sectionNoun = new Spotter(cues.anyOf("section-noun"));
    this.softwareNoun =
        new Spotter(
            Pattern.compile("(?:微信)?" + cues.anyOf("software-noun"), Pattern.CASE_INSENSITIVE));
    this.practice = new Spotter("的?\\p{IsHan}{0,2}" + cues.anyOf("practice-noun"));
    this.strongNoun =
        Pattern.compile(
            "(?:(?![也不就都能让把将被已使])\\p{IsHan}){0,6}?" + cues.anyOf("measure-noun-strong"));
    this.rhetoric = new Spotter("的?" + cues.anyOf("rhetoric-after"));
    String connect = "(?:" + cues.anyOf("connect") + "|" + cues.anyOf("connect-into") + ")";
    this.connected =
        new Spotter(
            "(?:已|已经|早已|全面|也|未|尚未|没有|相互|互相|双向|深度|整体|无缝|实时|账号|账户|用户|直接|自动|完成|实现){0,3}"
                + connect
                + "|[与和同跟][^，。；]{2,20}"
                + connect);
    this.definedAsSoftware =
        new Spotter(
            Pattern.compile(
                "[是为][^。；，]{2,24}?(?:的|一个|一款)[^。；，]{0,6}" + cues.anyOf("software-noun"),
                Pattern.CASE_INSENSITIVE));
    this.acting =
        new Spotter(
            "\\p{IsHan}{1,2}的是|每[天日周月季年次家户个]|，(?:则|已|便|就|也)?由|" + cues.anyOf("measure-acts"));
    this.defined =
        new Spotter("，?(?:" + cues.anyOf("defining-word") + "|被\\p{IsHan}{0,8}(?:称|誉|叫))");
    this.built =
        new Spotter(
            "(?:系统|平台)?(?:是|则|就|也|都|均)?由[^，。；]{2,24}?(?:联合|共同|牵头|自主|统一)?"
                + cues.anyOf("operate-passive"));
    this.yielding =
        new Spotter(
            "[^，。；“]{0,8}?" + cues.anyOf("measure-yields") + "[^，。；“]{0,6}?[\\d一二三四五六七八九十百]");
  }

  /** Whether a noun that measures are used with stands at an index. */
  boolean measureNounAt(CaseView view, int from, int limit) {
    return measureNoun.opens(view.text(), from, limit);
  }

  /** Whether a verb that measures are the subject of stands at an index. */
  boolean actsAt(CaseView view, int from) {
    return acting.opens(view.text(), from, Math.min(view.end(), from + REACH));
  }

  /**
   * @return where the name ends with the noun that is part of it
   */
  int addTo(Map<NameFeature, Double> features, CaseView view, Quoted quoted) {
    int from = quoted.groupEnd();
    int limit = Math.min(view.end(), from + REACH);
    boolean alone = from == quoted.end();
    addClause(features, view, from);
    Matcher platform = platformNoun.matcher(view.text()).region(from, limit);
    if (platformForm.isIn(view.text(), from, limit) && platform.lookingAt()) {
      NameFeature.add(features, NameFeature.PLATFORM_NOUN_AFTER, true);
      NameFeature.add(
          features, NameFeature.SOFTWARE_NOUN_NEXT, softwareNoun.opens(view.text(), from, limit));
      return alone ? platform.end() : quoted.end();
    }
    NameFeature.add(
        features, NameFeature.SECTION_NOUN_AFTER, sectionNoun.opens(view.text(), from, limit));
    boolean strong = strongNoun.matcher(view.text()).region(from, limit).lookingAt();
    if (features.containsKey(NameFeature.NOT_A_NAME)) {
      NameFeature.add(features, NameFeature.NOT_A_NAME_YET_NAMED, strong);
    }
    if (rhetoric.opens(view.text(), from, limit)) {
      NameFeature.add(features, NameFeature.RHETORIC_AFTER, true);
      return quoted.end();
    }
    addLongReach(features, view, from);
    return addNoun(features, view, quoted, strong);
  }

  private void addLongReach(Map<NameFeature, Double> features, CaseView view, int from) {
    int clause = Math.min(view.end(), from + CLAUSE);
    NameFeature.add(features, NameFeature.CONNECTED, connected.opens(view.text(), from, clause));
    NameFeature.add(
        features,
        NameFeature.DEFINED_AS_SOFTWARE,
        definedAsSoftware.opens(view.text(), from, clause));
  }

  private int addNoun(
      Map<NameFeature, Double> features, CaseView view, Quoted quoted, boolean strong) {
    int from = quoted.groupEnd();
    int limit = Math.min(view.end(), from + REACH);
    Matcher noun = measureNoun.at(view.text(), from, limit);
    NameFeature.add(features, NameFeature.STRONG_NOUN_AFTER, strong);
    NameFeature.add(features, NameFeature.NOUN_AFTER, noun != null && !strong);
    boolean of = practice.opens(view.text(), from, limit);
    NameFeature.add(features, NameFeature.PRACTICE_AFTER, of);
    NameFeature.add(
        features, NameFeature.OF_AFTER, !of && from < limit && view.text().charAt(from) == '的');
    return noun != null && from == quoted.end() ? noun.end() : quoted.end();
  }

  /** What the clause says that the words do or are. */
  private void addClause(Map<NameFeature, Double> features, CaseView view, int from) {
    int clause = Math.min(view.end(), from + CLAUSE);
    boolean acts = acting.opens(view.text(), from, clause);
    NameFeature.add(features, NameFeature.ACTS, acts);
    NameFeature.add(features, NameFeature.DEFINED, defined.opens(view.text(), from, clause));
    NameFeature.add(features, NameFeature.BUILT_BY, built.opens(view.text(), from, clause));
    NameFeature.add(features, NameFeature.YIELDS, yielding.opens(view.text(), from, clause));
  }
}
