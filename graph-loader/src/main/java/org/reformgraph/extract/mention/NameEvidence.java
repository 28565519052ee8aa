package org.reformgraph.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.HeadNoun;
import org.reformgraph.lexicon.HeadNouns;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Gathers what speaks for or against words being the name of a measure or a platform: their form,
 * the verb before them and the noun after them. How much each counts says {@link NameWeights}.
 */
final class NameEvidence {
  /** How far the words before and behind are looked at. */
  private static final int BEFORE = 10;

  private static final int AFTER = 14;
  private static final int CLAUSE = 30;

  /** How rarely the words of a known measure are its name when nothing marks them. */
  private static final double UNQUOTED_BIAS = -0.6;

  private static final Pattern COINED =
      Pattern.compile(
          ".*(?:[一零免即首不最].+[一零免即首不次].*)|[零免秒].{1,6}"
              + "|[一二三四五六七八九十两双多][\\p{IsHan}]{1,2}|[一二三四五六七八九十]个[一二两]"
              + "|[一二三四五六七八九十两双]\\p{IsHan}[一二三四五六七八九十两双]\\p{IsHan}"
              + "|先.{1,2}后.{1,2}|.{1,4}即.{1,4}|.{1,4}[+＋].{1,8}|首.不.|[\\dA-Z].*");

  private static final Pattern COINED_TWICE =
      Pattern.compile(
          "(?:[一二三四五六七八九十两双零多]\\p{IsHan}{1,2}){2,3}|(?:一\\p{IsHan}){2,4}\\p{IsHan}{0,2}");

  /** In a heading, a word before makes another name of it: 异议投诉网上办. */
  private static final Pattern ENDS_WITH_HAN = Pattern.compile(".*\\p{IsHan}$");

  private static final Spotter OF_A_PLACE = new Spotter("[省市县区州盟旗园](?:的|的那套|那套)?$");

  private static final Pattern COUNTING =
      Pattern.compile(
          "[一二三四五六七八九十两]+个(?![一二两]).{1,4}|第[一二三四五].{1,4}|[一二三四五六七八九十\\d]+[字篇张大项条点].{0,4}");

  /** 一是办件上云“少跑动”。: the quoted words only sum up. */
  private static final Pattern SUMMING_UP =
      Pattern.compile("^(?:[一二三四五六七八九十]是|首先|其次|第[一二三四五六]，).*");

  private static final Spotter SENTENCE_LIKE =
      new Spotter("[。！？!?；]|我们|你们|他们|大家|没想到|真是|就是|因为|所以|但是|不仅|而且|如果|什么|怎么|如何");
  private static final Spotter LETTER_FORM = new Spotter("[eEiI](?![a-zA-Z])");
  private static final Spotter CLAUSE_LIKE = new Spotter("[，,：的了着吗呢吧]|必须|不准|严禁|不得|应当|确保|坚决");
  private static final String BECOMING = "(?:变为|变成|为|到|向|转为|转向|变|迈向|升级为|换来|换)";
  private static final Spotter CONTRAST_BEFORE = new Spotter("(?:从|由|变|让|把|将|用.{0,4})$");
  private static final Spotter CONTRAST_AFTER = new Spotter(BECOMING + ".{0,4}“");
  private static final Spotter CONTRAST_END = new Spotter("”" + BECOMING + "$");

  private final HeadNouns measureHeads;
  private final HeadNouns platformHeads;
  private final Set<String> notNames;
  private final Predicate<String> knownMeasure;
  private final Predicate<String> knownPlatform;
  private final NameWeights weights = NameWeights.bundled();
  private final Spotter namingVerb;
  private final Spotter settingVerb;
  private final Spotter measureVerb;
  private final Spotter platformVerb;
  private final Spotter launchVerb;
  private final Spotter userVerb;
  private final Spotter copyVerb;
  private final Spotter measureNounAfter;
  private final Pattern platformNounAfter;

  /** What {@link #platformNounAfter} ends with, quickly looked for. */
  private final Spotter platformNoun;

  private final Spotter softwareNoun;
  private final Spotter sectionNoun;
  private final Pattern strongNounAfter;
  private final Spotter practiceAfter;
  private final Spotter rhetoricAfter;
  private final Spotter connected;
  private final Spotter definedAsSoftware;
  private final Pattern linkedAfter;
  private final Spotter linkedBefore;
  private final Spotter partOfSoftware;
  private final Spotter rhetoricBefore;

  /**
   * The scores of one occurrence; positive is for, negative against.
   *
   * @param nounEnd where the name ends when the noun behind it is part of it
   */
  record Score(double measure, double platform, int nounEnd) {}

  /** What speaks for or against one occurrence. */
  record Findings(Map<NameFeature, Double> features, int nounEnd) {}

  private NameEvidence(
      List<HeadNoun> heads,
      Set<String> notNames,
      Predicate<String> knownMeasure,
      Predicate<String> knownPlatform,
      Cues cues) {
    this.measureHeads = new HeadNouns(heads, EntityType.MEASURE);
    this.platformHeads = new HeadNouns(heads, EntityType.PLATFORM);
    this.notNames = notNames;
    this.knownMeasure = knownMeasure;
    this.knownPlatform = knownPlatform;
    this.namingVerb = behind(cues.anyOf("naming-verb"), "[了起出成的]?\\p{IsHan}{0,6}$");
    this.settingVerb = behind(cues.anyOf("setting-verb"), "[了起出成的]?\\p{IsHan}{0,5}$");
    this.measureVerb = behind(cues.anyOf("measure-verb"), "[了起出成的]?.{0,3}$");
    this.platformVerb = behind(cues.anyOf("platform-verb"), "[了起出]?.{0,2}$");
    this.launchVerb = behind(cues.anyOf("launch-verb"), "[了起出]?.{0,2}$");
    this.userVerb = behind(cues.anyOf("user-verb"), "[了]?.{0,2}$");
    this.copyVerb = behind(cues.anyOf("copy"), "[了]?\\p{IsHan}{0,8}$");
    this.measureNounAfter = new Spotter(cues.anyOf("measure-noun-after"));
    this.platformNoun =
        new Spotter(Pattern.compile(cues.anyOf("platform-noun-after"), Pattern.CASE_INSENSITIVE));
    this.platformNounAfter =
        Pattern.compile(
            "(?:(?![等的、在该于从到由与和并为把将])\\p{IsHan}){0,8}?" + cues.anyOf("platform-noun-after"),
            Pattern.CASE_INSENSITIVE);
    this.sectionNoun = new Spotter(cues.anyOf("section-noun"));
    this.softwareNoun =
        new Spotter(
            Pattern.compile("(?:微信)?" + cues.anyOf("software-noun"), Pattern.CASE_INSENSITIVE));
    this.practiceAfter = new Spotter("的?\\p{IsHan}{0,2}" + cues.anyOf("practice-noun"));
    this.strongNounAfter =
        Pattern.compile("[\\p{IsHan}]{0,6}?" + cues.anyOf("measure-noun-strong"));
    this.rhetoricAfter = new Spotter("的?" + cues.anyOf("rhetoric-after"));
    String connect = "(?:" + cues.anyOf("connect") + "|" + cues.anyOf("connect-into") + ")";
    this.definedAsSoftware =
        new Spotter(
            Pattern.compile(
                "[是为][^。；，]{2,24}?(?:的|一个|一款)[^。；，]{0,6}" + cues.anyOf("software-noun"),
                Pattern.CASE_INSENSITIVE));
    this.connected =
        new Spotter(
            "(?:已|已经|早已|全面|也|未|尚未|没有|相互|互相|双向|深度|整体|无缝|实时|账号|账户|用户|直接|自动|完成|实现){0,3}"
                + connect
                + "|[与和同跟][^，。；]{2,20}"
                + connect);
    String link = cues.anyOf("software-link");
    this.linkedAfter = Pattern.compile("[^，。；]{0,12}?" + link);
    this.linkedBefore = new Spotter("(?:[与同跟向从]|打通|接入)[^，。；]{0,6}$");
    this.partOfSoftware =
        new Spotter("(?:" + cues.anyOf("software-part") + "|[与同跟][^，。；的]{2,20}?的?" + link + ")");
    this.rhetoricBefore = behind(cues.anyOf("rhetoric-before"), ".{0,2}$");
  }

  /**
   * @param byFold what the lexicons know, by folded name
   */
  static NameEvidence of(Lexicon lexicon, Map<String, Referent> byFold) {
    return new NameEvidence(
        lexicon.heads(),
        lexicon.notNames(),
        w -> MentionRecognizer.isOf(byFold.get(FoldedName.of(w)), EntityType.MEASURE),
        w -> MentionRecognizer.isOf(byFold.get(FoldedName.of(w)), EntityType.PLATFORM),
        lexicon.cues());
  }

  private static Spotter behind(String verbs, String gap) {
    return new Spotter(verbs + gap);
  }

  /** Weighs one occurrence of quoted words. */
  Score weigh(CaseView view, Quoted quoted) {
    String words = quoted.words().strip();
    if (!mayBeName(words)) {
      return new Score(-9, -9, quoted.end());
    }
    Findings found = findings(view, quoted);
    return new Score(
        weights.score(found.features(), EntityType.MEASURE),
        weights.score(found.features(), EntityType.PLATFORM),
        found.nounEnd());
  }

  /** Whether the words are neither a sentence nor too short or long to be a name. */
  static boolean mayBeName(String words) {
    return words.length() >= 2 && words.length() <= 20 && !SENTENCE_LIKE.isIn(words);
  }

  /** What speaks for or against one occurrence of quoted words. */
  Findings findings(CaseView view, Quoted quoted) {
    Map<NameFeature, Double> features = new EnumMap<>(NameFeature.class);
    String words = quoted.words().strip();
    addForm(words, features);
    add(
        features,
        NameFeature.IN_A_ROW,
        quoted.groupEnd() - quoted.groupStart() > quoted.end() - quoted.start());
    add(features, NameFeature.SUMS_UP, sumsUp(view, quoted));
    add(features, NameFeature.IN_HEADING, !view.sentenceAt(quoted.start()).isBody());
    addBefore(clauseBefore(view, quoted.groupStart()), features);
    addContrast(view, quoted, features);
    addLinks(view, quoted, features);
    return new Findings(features, addAfter(view, quoted, features));
  }

  private static void add(Map<NameFeature, Double> features, NameFeature feature, boolean there) {
    if (there) {
      features.put(feature, 1.0);
    }
  }

  private void addForm(String words, Map<NameFeature, Double> features) {
    features.put(NameFeature.BIAS, 1.0);
    add(features, NameFeature.KNOWN_MEASURE, knownMeasure.test(words));
    add(features, NameFeature.KNOWN_PLATFORM, knownPlatform.test(words));
    add(features, NameFeature.NOT_A_NAME, notNames.contains(words));
    double head = measureHeads.strength(words);
    features.put(head < 0 ? NameFeature.RHETORIC_HEAD : NameFeature.MEASURE_HEAD, Math.abs(head));
    features.put(NameFeature.PLATFORM_HEAD, platformHeads.strength(words));
    boolean counting = COUNTING.matcher(words).matches();
    add(features, NameFeature.COUNTING_FORM, counting);
    boolean twice = !counting && COINED_TWICE.matcher(words).matches();
    add(features, NameFeature.COINED_TWICE, twice);
    add(features, NameFeature.COINED_FORM, !counting && !twice && COINED.matcher(words).matches());
    add(features, NameFeature.LETTER_FORM, LETTER_FORM.isIn(words));
    add(features, NameFeature.TWO_CHARACTERS, words.length() == 2);
    add(features, NameFeature.LONG, words.length() > 8);
    add(features, NameFeature.VERY_LONG, words.length() > 12);
    add(features, NameFeature.CLAUSE_LIKE, CLAUSE_LIKE.isIn(words));
    add(features, NameFeature.ENUMERATION, words.indexOf('、') >= 0);
  }

  /** The words right before, as far as the clause reaches back. */
  private static String clauseBefore(CaseView view, int at) {
    String before = view.text(Math.max(view.start(), at - BEFORE), at);
    int clause = -1;
    for (int i = 0; i < before.length(); i++) {
      if ("。，；：！？\n".indexOf(before.charAt(i)) >= 0) {
        clause = i;
      }
    }
    return before.substring(clause + 1);
  }

  private void addBefore(String before, Map<NameFeature, Double> features) {
    boolean naming = namingVerb.isIn(before);
    boolean setting = !naming && settingVerb.isIn(before);
    add(features, NameFeature.NAMING_VERB, naming);
    add(features, NameFeature.SETTING_VERB, setting);
    add(features, NameFeature.MEASURE_VERB, !naming && !setting && measureVerb.isIn(before));
    add(features, NameFeature.PLATFORM_VERB, platformVerb.isIn(before));
    add(features, NameFeature.LAUNCH_VERB, launchVerb.isIn(before));
    add(features, NameFeature.USER_VERB, userVerb.isIn(before));
    add(features, NameFeature.COPY_VERB, copyVerb.isIn(before));
    add(features, NameFeature.OF_A_PLACE, OF_A_PLACE.isIn(before));
    add(features, NameFeature.RHETORIC_BEFORE, rhetoricBefore.isIn(before));
  }

  /** With “某通”账号互通: words that join nothing but systems. */
  private void addLinks(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    String before = clauseBefore(view, quoted.start());
    String rest = view.text(quoted.end(), Math.min(view.end(), quoted.end() + CLAUSE));
    add(
        features,
        NameFeature.LINKED_AS_SOFTWARE,
        partOfSoftware.opens(rest)
            || (linkedBefore.isIn(before) && linkedAfter.matcher(rest).lookingAt()));
  }

  /** 从“盼上门”到“常上门”: neither names anything by itself. */
  private static void addContrast(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    String before = clauseBefore(view, quoted.start());
    String after = view.text(quoted.end(), Math.min(view.end(), quoted.end() + 5));
    add(
        features,
        NameFeature.CONTRAST,
        (CONTRAST_BEFORE.isIn(before) && CONTRAST_AFTER.opens(after)) || CONTRAST_END.isIn(before));
    add(features, NameFeature.TAKEN_FOR, before.endsWith("以") && after.startsWith("为"));
  }

  /**
   * @return where the name ends with the noun that is part of it
   */
  private int addAfter(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    int from = quoted.groupEnd();
    int limit = Math.min(view.end(), from + AFTER);
    boolean alone = from == quoted.end();
    Matcher platform = platformNounAfter.matcher(view.text()).region(from, limit);
    if (platformNoun.isIn(view.text(), from, limit) && platform.lookingAt()) {
      add(features, NameFeature.PLATFORM_NOUN_AFTER, true);
      add(features, NameFeature.SOFTWARE_NOUN_NEXT, softwareNoun.opens(view.text(), from, limit));
      return alone ? platform.end() : quoted.end();
    }
    add(features, NameFeature.SECTION_NOUN_AFTER, sectionNoun.opens(view.text(), from, limit));
    boolean strong = strongNounAfter.matcher(view.text()).region(from, limit).lookingAt();
    if (features.containsKey(NameFeature.NOT_A_NAME)) {
      add(features, NameFeature.NOT_A_NAME_YET_NAMED, strong);
    }
    if (rhetoricAfter.opens(view.text(), from, limit)) {
      add(features, NameFeature.RHETORIC_AFTER, true);
      return quoted.end();
    }
    add(
        features,
        NameFeature.CONNECTED,
        connected.opens(view.text(), from, Math.min(view.end(), from + CLAUSE)));
    add(
        features,
        NameFeature.DEFINED_AS_SOFTWARE,
        definedAsSoftware.opens(view.text(), from, Math.min(view.end(), from + CLAUSE)));
    Matcher noun = measureNounAfter.at(view.text(), from, limit);
    boolean used = noun != null;
    add(features, NameFeature.STRONG_NOUN_AFTER, strong);
    add(features, NameFeature.NOUN_AFTER, used && !strong);
    boolean practice = practiceAfter.opens(view.text(), from, limit);
    add(features, NameFeature.PRACTICE_AFTER, practice);
    add(
        features,
        NameFeature.OF_AFTER,
        !practice && from < limit && view.text().charAt(from) == '的');
    return used && alone ? noun.end() : quoted.end();
  }

  private static boolean sumsUp(CaseView view, Quoted quoted) {
    Sentence sentence = view.sentenceAt(quoted.start());
    return SUMMING_UP
            .matcher(view.text(sentence.start(), Math.min(quoted.start(), sentence.end())))
            .matches()
        && sentence.end() - quoted.end() <= 1;
  }

  /**
   * Weighs the name of a known measure that stands in running text without quotation marks: many
   * are also plain words.
   *
   * @return positive when it is used as a name
   */
  double weighUnquoted(CaseView view, int start, int end) {
    String words = view.text(start, end);
    double score = UNQUOTED_BIAS + 3 * measureHeads.strength(words);
    if (COINED.matcher(words).matches()) {
      score += 1;
    }
    String before = clauseBefore(view, start);
    if (!view.sentenceAt(start).isBody()) {
      score -= ENDS_WITH_HAN.matcher(before).matches() ? 2.5 : 1;
    }
    if (measureVerb.isIn(before) || namingVerb.isIn(before)) {
      score += 1.2;
    }
    if (measureNounAfter.opens(view.text(), end, Math.min(view.end(), end + BEFORE))) {
      score += 1;
    }
    return notNames.contains(words) ? score - 3 : score;
  }
}
