package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.HeadNoun;
import org.reformgraph.lexicon.HeadNouns;
import org.reformgraph.model.EntityType;

/** What words themselves say for or against their being a name: how they are coined and end. */
final class NameForm {
  private static final Pattern COINED =
      Pattern.compile(
          ".*(?:[一零免即首不最].+[一零免即首不次].*)|[零免秒].{1,6}"
              + "|[一二三四五六七八九十两双多][\\p{IsHan}]{1,2}|[一二三四五六七八九十]个[一二两]"
              + "|[一二三四五六七八九十两双]\\p{IsHan}[一二三四五六七八九十两双]\\p{IsHan}"
              + "|先.{1,2}后.{1,2}|.{1,4}即.{1,4}|.{1,4}[+＋].{1,8}|首.不.|[\\dA-Z].*");

  private static final Pattern COINED_TWICE =
      Pattern.compile(
          "(?:[一二三四五六七八九十两双零多]\\p{IsHan}{1,2}){2,3}|(?:一\\p{IsHan}){2,4}\\p{IsHan}{0,2}");

  private static final Pattern COUNTING =
      Pattern.compile(
          "[一二三四五六七八九十两]+个(?![一二两]).{1,4}|第[一二三四五].{1,4}|[一二三四五六七八九十\\d]+[字篇张大项条点件].{0,4}"
              + "|[\\d.]+[百千万亿]*(?:元|公里|米|人|家|个|天|日|小时|分钟|%|％|倍|亩|户|件|字|后|年|周年)");

  private static final Spotter SENTENCE_LIKE =
      new Spotter("[。！？!?；]|我们|你们|他们|大家|没想到|真是|就是|因为|所以|但是|不仅|而且|如果|什么|怎么|如何");
  private static final Spotter LETTER_FORM = new Spotter("[eEiI](?![a-zA-Z])");
  private static final Spotter CLAUSE_LIKE =
      new Spotter(
          "[，,：的了着吗呢吧]|必须|不准|严禁|不得|应当|确保|坚决|就(?![近地业诊])|都|没有|天下|人人|咱|才能|为了|不要|绝不|决不|永远|一定|所有|更好|更优|更强|最优|最好|一切");

  private static final Pattern TWO_CLAUSES = Pattern.compile("\\p{IsHan}{4,}[、，]\\p{IsHan}{4,}.*");

  private final HeadNouns measureHeads;
  private final HeadNouns platformHeads;
  private final Set<String> notNames;
  private final Predicate<String> knownMeasure;
  private final Predicate<String> knownPlatform;

  NameForm(
      List<HeadNoun> heads,
      Set<String> notNames,
      Predicate<String> knownMeasure,
      Predicate<String> knownPlatform) {
    this.measureHeads = new HeadNouns(heads, EntityType.MEASURE);
    this.platformHeads = new HeadNouns(heads, EntityType.PLATFORM);
    this.notNames = notNames;
    this.knownMeasure = knownMeasure;
    this.knownPlatform = knownPlatform;
  }

  /** Whether the words are neither a sentence nor too short or long to be a name. */
  static boolean mayBeName(String words) {
    return words.length() >= 2 && words.length() <= 20 && !SENTENCE_LIKE.isIn(words);
  }

  /** Coined by number, negation or contrast: 一业一证, 零跑腿, 免申即享. */
  static boolean isCoined(String words) {
    return COINED.matcher(words).matches();
  }

  /** How sure the ending is a measure's; below 0 when it is imagery's. */
  double headStrength(String words) {
    return measureHeads.strength(words);
  }

  /** Whether {@code not-measures.tsv} lists the words. */
  boolean isListedAsNone(String words) {
    return notNames.contains(words);
  }

  private boolean endsAsImagery(String words) {
    for (int from = 1; from <= 2 && words.length() - from >= 2; from++) {
      if (notNames.contains(words.substring(from))) {
        return true;
      }
    }
    return false;
  }

  void addTo(Map<NameFeature, Double> features, String words) {
    features.put(NameFeature.BIAS, 1.0);
    NameFeature.add(features, NameFeature.KNOWN_MEASURE, knownMeasure.test(words));
    NameFeature.add(features, NameFeature.KNOWN_PLATFORM, knownPlatform.test(words));
    NameFeature.add(features, NameFeature.NOT_A_NAME, isListedAsNone(words));
    NameFeature.add(features, NameFeature.ENDS_AS_IMAGERY, endsAsImagery(words));
    double head = headStrength(words);
    features.put(head < 0 ? NameFeature.RHETORIC_HEAD : NameFeature.MEASURE_HEAD, Math.abs(head));
    features.put(NameFeature.PLATFORM_HEAD, platformHeads.strength(words));
    boolean counting = COUNTING.matcher(words).matches();
    NameFeature.add(features, NameFeature.COUNTING_FORM, counting);
    boolean twice = !counting && COINED_TWICE.matcher(words).matches();
    NameFeature.add(features, NameFeature.COINED_TWICE, twice);
    NameFeature.add(features, NameFeature.COINED_FORM, !counting && !twice && isCoined(words));
    NameFeature.add(features, NameFeature.LETTER_FORM, LETTER_FORM.isIn(words));
    NameFeature.add(features, NameFeature.TWO_CHARACTERS, words.length() == 2);
    NameFeature.add(features, NameFeature.FOUR_CHARACTERS, words.length() == 4);
    NameFeature.add(features, NameFeature.MIDDLING, words.length() > 4 && words.length() <= 8);
    NameFeature.add(features, NameFeature.LONG, words.length() > 8);
    NameFeature.add(features, NameFeature.VERY_LONG, words.length() > 12);
    NameFeature.add(features, NameFeature.CLAUSE_LIKE, CLAUSE_LIKE.isIn(words));
    NameFeature.add(features, NameFeature.TWO_CLAUSES, TWO_CLAUSES.matcher(words).matches());
    NameFeature.add(features, NameFeature.ENUMERATION, words.indexOf('、') >= 0);
  }
}
