package org.reformgraph.extract.mention;

import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** What the words before a quotation say for or against its being a name, as 推行 or 打通. */
final class WordsBefore {
  /** How far they are looked at. */
  private static final int REACH = 18;

  private static final Spotter OF_A_PLACE = new Spotter("[省市县区州盟旗园](?:的|的那套|那套)?$");

  private final Spotter namingVerb;
  private final Spotter settingVerb;
  private final Spotter measureVerb;
  private final Spotter platformVerb;
  private final Spotter launchVerb;
  private final Spotter userVerb;
  private final Spotter copyVerb;
  private final Spotter rhetoric;
  private final Spotter calling;
  private final Spotter relying;
  private final Spotter using;
  private final Spotter pointing;
  private final Spotter measureNoun;
  private final Spotter platformNoun;
  private final Spotter denying;
  private final Spotter verbFurther;
  private final Spotter platformVerbFurther;

  WordsBefore(Cues cues) {
    this.namingVerb = behind(cues.anyOf("naming-verb"), "[了起出成的]?\\p{IsHan}{0,6}$");
    this.settingVerb = behind(cues.anyOf("setting-verb"), "[了起出成的]?\\p{IsHan}{0,5}$");
    this.measureVerb = behind(cues.anyOf("measure-verb"), "[了起出成的]?.{0,3}$");
    this.platformVerb = behind(cues.anyOf("platform-verb"), "[了起出]?.{0,2}$");
    this.launchVerb = behind(cues.anyOf("launch-verb"), "[了起出]?.{0,2}$");
    this.userVerb = behind(cues.anyOf("user-verb"), "[了]?.{0,2}$");
    this.copyVerb = behind(cues.anyOf("copy"), "[了]?\\p{IsHan}{0,8}$");
    this.rhetoric = behind(cues.anyOf("rhetoric-before"), ".{0,2}$");
    this.verbFurther =
        behind(
            "(?:" + cues.anyOf("naming-verb") + "|" + cues.anyOf("setting-verb") + ")",
            "[\\p{IsHan}A-Za-z0-9、”]{6,}$");
    this.platformVerbFurther = behind(cues.anyOf("platform-verb"), "[了起出]?\\p{IsHan}{3,}$");
    this.calling = behind(cues.anyOf("calling-word"), "(?:的|了|是|做|作|：)?$");
    this.relying = behind(cues.anyOf("relying-word"), "(?:了|的)?\\p{IsHan}{0,2}$");
    this.using = behind(cues.anyOf("using-verb"), "(?:了|的|过|上|到|起)?\\p{IsHan}{0,3}$");
    this.pointing = behind(cues.anyOf("pointing-word"), "$");
    this.measureNoun = behind(cues.anyOf("class-noun-before"), "(?:——|：|，)?$");
    this.platformNoun = behind(cues.anyOf("platform-noun-before"), "$");
    this.denying = behind(cues.anyOf("no-name-before"), "\\p{IsHan}{0,3}$");
  }

  private static Spotter behind(String words, String gap) {
    return new Spotter(words + gap);
  }

  /** The words right before, as far as the clause reaches back. */
  static String in(CaseView view, int at) {
    String before = view.text(Math.max(view.start(), at - REACH), at);
    int clause = -1;
    for (int i = 0; i < before.length(); i++) {
      if ("。，；：！？\n".indexOf(before.charAt(i)) >= 0 && !isColonBefore(before, i)) {
        clause = i;
      }
    }
    return before.substring(clause + 1);
  }

  /** 两样东西：“…”: the colon introduces the words. */
  private static boolean isColonBefore(String before, int index) {
    return index == before.length() - 1 && before.charAt(index) == '：';
  }

  /** Whether a verb that introduces measures is among them. */
  boolean introduceMeasure(String before) {
    return measureVerb.isIn(before) || namingVerb.isIn(before);
  }

  /** Whether they say that a practice is set up, used, relied on or called by a name. */
  boolean speakOfMeasure(String before) {
    return settingVerb.isIn(before)
        || using.isIn(before)
        || relying.isIn(before)
        || calling.isIn(before);
  }

  void addTo(Map<NameFeature, Double> features, String before) {
    boolean naming = namingVerb.isIn(before);
    boolean setting = !naming && settingVerb.isIn(before);
    NameFeature.add(features, NameFeature.NAMING_VERB, naming);
    NameFeature.add(features, NameFeature.SETTING_VERB, setting);
    NameFeature.add(
        features, NameFeature.MEASURE_VERB, !naming && !setting && measureVerb.isIn(before));
    NameFeature.add(features, NameFeature.PLATFORM_VERB, platformVerb.isIn(before));
    NameFeature.add(features, NameFeature.LAUNCH_VERB, launchVerb.isIn(before));
    NameFeature.add(features, NameFeature.USER_VERB, userVerb.isIn(before));
    NameFeature.add(features, NameFeature.COPY_VERB, copyVerb.isIn(before));
    NameFeature.add(features, NameFeature.OF_A_PLACE, OF_A_PLACE.isIn(before));
    NameFeature.add(features, NameFeature.RHETORIC_BEFORE, rhetoric.isIn(before));
    NameFeature.add(
        features, NameFeature.VERB_FURTHER, !naming && !setting && verbFurther.isIn(before));
    NameFeature.add(features, NameFeature.PLATFORM_VERB_FURTHER, platformVerbFurther.isIn(before));
    NameFeature.add(features, NameFeature.CALLED, calling.isIn(before));
    NameFeature.add(features, NameFeature.RELIED_ON, relying.isIn(before));
    NameFeature.add(features, NameFeature.USED, !naming && !setting && using.isIn(before));
    NameFeature.add(features, NameFeature.POINTED_AT, pointing.isIn(before));
    NameFeature.add(features, NameFeature.MEASURE_NOUN_BEFORE, measureNoun.isIn(before));
    NameFeature.add(features, NameFeature.PLATFORM_NOUN_BEFORE, platformNoun.isIn(before));
    NameFeature.add(features, NameFeature.DENIED_BEFORE, denying.isIn(before));
  }
}
