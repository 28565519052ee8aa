package org.reformgraph.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.HeadNoun;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Gathers what speaks for or against words being the name of a measure or a platform: their form,
 * the words before and behind them, the sentence around. How much each counts says {@link
 * NameWeights}.
 */
final class NameEvidence {
  /** How far behind known words a noun that measures are used with may stand. */
  private static final int AFTER = 10;

  private static final int CLAUSE = 30;

  /** How rarely the words of a known measure are its name when nothing marks them. */
  private static final double UNQUOTED_BIAS = -0.6;

  /** In a heading, a word before makes another name of it: 异议投诉网上办. */
  private static final Pattern ENDS_WITH_HAN = Pattern.compile(".*\\p{IsHan}$");

  /** 一是办件上云“少跑动”。: the quoted words only sum up. */
  private static final Pattern SUMMING_UP =
      Pattern.compile("^(?:[一二三四五六七八九十]是|首先|其次|第[一二三四五六]，).*");

  /** 一、“薪链通”：: the heading of a section names what it is about. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]|[●◆■★▲]|【)\\s*");

  /** Of provinces and great cities, but for those that are everyday words, as 新 and 云. */
  private static final String ABBREVIATIONS = "京津沪渝冀晋蒙辽吉皖闽赣鲁豫鄂湘粤桂琼蜀黔滇藏陕陇甬蓉苏浙杭榕";

  private static final String NO_PLACE = "省市区县州盟旗自治新云中大东西南北上下一三平安";

  private static final String BECOMING = "(?:变为|变成|为|到|向|转为|转向|变|迈向|升级为|换来|换)";
  private static final Spotter CONTRAST_BEFORE = new Spotter("(?:从|由|变|让|把|将|用.{0,4})$");
  private static final Spotter CONTRAST_AFTER = new Spotter(BECOMING + ".{0,4}“");
  private static final Spotter CONTRAST_END = new Spotter("”" + BECOMING + "$");
  private static final Spotter PLACED_BEFORE = new Spotter("(?:[在从自到于往由跑进]|通过|登上|搬上)$");
  private static final Spotter PLACED_AFTER = new Spotter("[上里内中](?![市报线门调升涨涌游级标])");

  private final NameForm form;
  private final WordsBefore before;
  private final WordsAfter after;
  private final NameWeights weights = NameWeights.bundled();
  private final Pattern linkedAfter;
  private final Spotter linkedBefore;
  private final Spotter partOfSoftware;
  private final Spotter rhetoricAround;

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
    this.form = new NameForm(heads, notNames, knownMeasure, knownPlatform);
    this.before = new WordsBefore(cues);
    this.after = new WordsAfter(cues);
    String link = cues.anyOf("software-link");
    this.linkedAfter = Pattern.compile("[^，。；]{0,12}?" + link);
    this.linkedBefore = new Spotter("(?:[与同跟向从]|打通|接入)[^，。；]{0,6}$");
    this.partOfSoftware =
        new Spotter("(?:" + cues.anyOf("software-part") + "|[与同跟][^，。；的]{2,20}?的?" + link + ")");
    this.rhetoricAround = new Spotter(cues.anyOf("rhetoric-around"));
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

  /** Weighs one occurrence of quoted words. */
  Score weigh(CaseView view, Quoted quoted) {
    if (!NameForm.mayBeName(quoted.words().strip())) {
      return new Score(-9, -9, quoted.end());
    }
    Findings found = findings(view, quoted);
    return new Score(
        weights.score(found.features(), EntityType.MEASURE),
        weights.score(found.features(), EntityType.PLATFORM),
        found.nounEnd());
  }

  /** What speaks for or against one occurrence of quoted words. */
  Findings findings(CaseView view, Quoted quoted) {
    Map<NameFeature, Double> features = new EnumMap<>(NameFeature.class);
    form.addTo(features, quoted.words().strip());
    NameFeature.add(
        features, NameFeature.PLACE_CHARACTER, namesPlace(quoted.words().strip(), view.region()));
    addPlace(view, quoted, features);
    before.addTo(features, WordsBefore.in(view, quoted.groupStart()));
    addContrast(view, quoted, features);
    addLinks(view, quoted, features);
    return new Findings(features, after.addTo(features, view, quoted));
  }

  /** 渝版链, 遵标云: names of platforms and loans like to open with a character of the place. */
  private static boolean namesPlace(String words, Division region) {
    char first = words.charAt(0);
    return words.length() > 2
        && (region == null || region.name().indexOf(words.charAt(1)) < 0)
        && (ABBREVIATIONS.indexOf(first) >= 0
            || region != null && NO_PLACE.indexOf(first) < 0 && region.name().indexOf(first) >= 0);
  }

  /** Where in the case the words stand, and what kind of sentence it is. */
  private void addPlace(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    boolean row = quoted.groupEnd() - quoted.groupStart() > quoted.end() - quoted.start();
    NameFeature.add(features, NameFeature.IN_A_ROW, row);
    Sentence sentence = view.sentenceAt(quoted.start());
    NameFeature.add(features, NameFeature.SUMS_UP, sumsUp(view, quoted, sentence));
    NameFeature.add(features, NameFeature.IN_HEADING, !sentence.isBody());
    String lead = view.text(sentence.start(), Math.max(sentence.start(), quoted.groupStart()));
    NameFeature.add(
        features, NameFeature.OPENS_SECTION, lead.length() < 8 && NUMBER.matcher(lead).matches());
    NameFeature.add(features, NameFeature.OPENS_SENTENCE, lead.isBlank() && sentence.isBody());
    NameFeature.add(
        features,
        NameFeature.RHETORIC_AROUND,
        rhetoricAround.isIn(
            view.text(),
            Math.max(sentence.start(), quoted.groupStart() - CLAUSE),
            Math.max(quoted.groupStart(), Math.min(sentence.end(), quoted.groupEnd() + CLAUSE))));
  }

  /** With “某通”账号互通: words that join nothing but systems. */
  private void addLinks(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    String lead = WordsBefore.in(view, quoted.start());
    String rest = view.text(quoted.end(), Math.min(view.end(), quoted.end() + CLAUSE));
    NameFeature.add(
        features,
        NameFeature.LINKED_AS_SOFTWARE,
        partOfSoftware.opens(rest)
            || (linkedBefore.isIn(lead) && linkedAfter.matcher(rest).lookingAt()));
    NameFeature.add(
        features,
        NameFeature.PLACED_IN,
        (lead.isEmpty() || PLACED_BEFORE.isIn(lead)) && PLACED_AFTER.opens(rest));
  }

  /** 从“盼上门”到“常上门”: neither names anything by itself. */
  private static void addContrast(CaseView view, Quoted quoted, Map<NameFeature, Double> features) {
    String lead = WordsBefore.in(view, quoted.start());
    String rest = view.text(quoted.end(), Math.min(view.end(), quoted.end() + 5));
    NameFeature.add(
        features,
        NameFeature.CONTRAST,
        (CONTRAST_BEFORE.isIn(lead) && CONTRAST_AFTER.opens(rest)) || CONTRAST_END.isIn(lead));
    NameFeature.add(features, NameFeature.TAKEN_FOR, lead.endsWith("以") && rest.startsWith("为"));
  }

  private static boolean sumsUp(CaseView view, Quoted quoted, Sentence sentence) {
    return sentence.end() - quoted.end() <= 1
        && SUMMING_UP
            .matcher(view.text(sentence.start(), Math.min(quoted.start(), sentence.end())))
            .matches();
  }

  /**
   * Weighs the name of a known measure that stands in running text without quotation marks: many
   * are also plain words.
   *
   * @return positive when it is used as a name
   */
  double weighUnquoted(CaseView view, int start, int end) {
    String words = view.text(start, end);
    double score = UNQUOTED_BIAS + 3 * form.headStrength(words);
    if (NameForm.isCoined(words)) {
      score += 1;
    }
    String lead = WordsBefore.in(view, start);
    if (!view.sentenceAt(start).isBody()) {
      score -= ENDS_WITH_HAN.matcher(lead).matches() ? 2.5 : 1;
    }
    if (before.introduceMeasure(lead)) {
      score += 1.2;
    } else if (before.speakOfMeasure(lead)) {
      score += 0.8;
    }
    if (isListed(view, start, end)) {
      score += 0.6;
    }
    if (after.measureNounAt(view, end, Math.min(view.end(), end + AFTER))) {
      score += 1;
    } else if (lead.length() < 8 && after.actsAt(view, end)) {
      score += 0.8;
    }
    return form.isListedAsNone(words) ? score - 3 : score;
  }

  private static boolean isListed(CaseView view, int start, int end) {
    return start > view.start() && "、和与及”".indexOf(view.text().charAt(start - 1)) >= 0
        || end < view.end() && "、".indexOf(view.text().charAt(end)) >= 0;
  }
}
