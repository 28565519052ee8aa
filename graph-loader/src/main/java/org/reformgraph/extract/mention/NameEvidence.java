package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.HeadNoun;
import org.reformgraph.lexicon.HeadNouns;
import org.reformgraph.model.EntityType;

/**
 * Weighs whether quoted words name a measure, a platform or neither: by their form, the verb before
 * them and the noun after them. Weights are log-odds, set by hand.
 */
final class NameEvidence {
  /** How far the words before are looked at. */
  private static final int WINDOW = 8;

  private static final Pattern NUMBER_FORM =
      Pattern.compile(
          ".*(?:[一零免即首不最].+[一零免即首不次].*)|[零免秒].{1,6}"
              + "|[一二三四五六七八九十两双多][\\p{IsHan}]{1,2}|[一二三四五六七八九十]个[一二两]"
              + "|[一二三四五六七八九十两双]\\p{IsHan}[一二三四五六七八九十两双]\\p{IsHan}"
              + "|.{1,4}即.{1,4}|.{1,4}[+＋].{1,8}|首.不.|[\\dA-Z].*");

  /** 二是信用数据化“助融资”。: the quoted words only sum up. */
  private static final Pattern SUMMING_UP =
      Pattern.compile("^(?:[一二三四五六七八九十]是|首先|其次|第[一二三四五六]，).*");

  private static final Pattern SENTENCE_LIKE =
      Pattern.compile(".*[。！？!?；].*|.*(?:我们|你们|他们|大家|没想到|真是|就是|因为|所以|但是|不仅|而且|如果|什么).*");
  private static final Pattern CLAUSE_LIKE = Pattern.compile(".*[，,：的了着吗呢吧].*");

  private final HeadNouns heads;
  private final Set<String> notNames;
  private final Predicate<String> knownMeasure;
  private final Predicate<String> knownPlatform;
  private final Pattern verbBefore;
  private final Pattern platformVerbBefore;
  private final Pattern measureNounAfter;
  private final Pattern platformNounAfter;
  private final Pattern strongNounAfter;
  private final Pattern rhetoricAfter;
  private final Pattern rhetoricBefore;

  /** The scores of one occurrence; positive is for, negative against. */
  record Score(double measure, double platform, int nounEnd) {}

  NameEvidence(
      List<HeadNoun> heads,
      Set<String> notNames,
      Predicate<String> knownMeasure,
      Predicate<String> knownPlatform,
      Cues cues) {
    this.heads = new HeadNouns(heads);
    this.notNames = notNames;
    this.knownMeasure = knownMeasure;
    this.knownPlatform = knownPlatform;
    this.verbBefore = Pattern.compile(".*" + cues.anyOf("measure-verb") + "[了起出成的]?.{0,3}$");
    this.platformVerbBefore = Pattern.compile(".*" + cues.anyOf("platform-verb") + "[了起出]?.{0,2}$");
    this.measureNounAfter = Pattern.compile(cues.anyOf("measure-noun-after"));
    this.platformNounAfter =
        Pattern.compile(
            "[\\p{IsHan}]{0,8}?" + cues.anyOf("platform-noun-after"), Pattern.CASE_INSENSITIVE);
    this.strongNounAfter =
        Pattern.compile("[\\p{IsHan}]{0,6}?" + cues.anyOf("measure-noun-strong"));
    this.rhetoricAfter = Pattern.compile(cues.anyOf("rhetoric-after"));
    this.rhetoricBefore = Pattern.compile(".*" + cues.anyOf("rhetoric-before") + ".{0,2}$");
  }

  /** Weighs one occurrence of quoted words. */
  Score weigh(CaseView view, Quoted quoted) {
    String words = quoted.words().strip();
    if (words.length() < 2 || words.length() > 20 || SENTENCE_LIKE.matcher(words).matches()) {
      return new Score(-9, -9, quoted.end());
    }
    double measure = -1.3;
    double platform = -1.8;
    if (knownPlatform.test(words)) {
      platform += 6;
    }
    if (knownMeasure.test(words)) {
      measure += 5;
    }
    boolean named =
        strongNounAfter
            .matcher(view.text())
            .region(quoted.groupEnd(), Math.min(view.end(), quoted.groupEnd() + 14))
            .lookingAt();
    if (notNames.contains(words)) {
      measure -= named ? 2 : 4;
      platform -= 4;
    }
    if (named) {
      measure += 0.8;
    }
    if (sumsUp(view, quoted)) {
      measure -= 3;
      platform -= 3;
    }
    if (words.length() == 2) {
      measure -= 1;
      platform -= 0.5;
    } else if (words.length() > 12) {
      measure -= 1;
    }
    if (CLAUSE_LIKE.matcher(words).matches()) {
      measure -= 1.5;
      platform -= 2;
    }
    if (NUMBER_FORM.matcher(words).matches()) {
      measure += 1.2;
    }
    measure += 3 * heads.longest(EntityType.MEASURE, words).map(HeadNoun::strength).orElse(0.0);
    platform += 3 * heads.longest(EntityType.PLATFORM, words).map(HeadNoun::strength).orElse(0.0);

    String before =
        view.text(Math.max(view.start(), quoted.groupStart() - WINDOW), quoted.groupStart());
    int line = before.lastIndexOf('\n');
    before = before.substring(line + 1);
    int clause = Math.max(before.lastIndexOf('。'), before.lastIndexOf('，'));
    before = before.substring(clause + 1);
    if (verbBefore.matcher(before).matches()) {
      measure += 1.8;
      platform += 0.5;
    }
    if (platformVerbBefore.matcher(before).matches()) {
      platform += 1.4;
    }
    if (rhetoricBefore.matcher(before).matches()) {
      measure -= 1.5;
    }
    int nounEnd = quoted.end();
    int limit = Math.min(view.end(), quoted.groupEnd() + 14);
    Matcher after = platformNounAfter.matcher(view.text()).region(quoted.groupEnd(), limit);
    if (after.lookingAt()) {
      platform += 4;
      measure -= 1;
      nounEnd = quoted.groupEnd() == quoted.end() ? after.end() : nounEnd;
    } else {
      Matcher noun = measureNounAfter.matcher(view.text()).region(quoted.groupEnd(), limit);
      Matcher rhetoric = rhetoricAfter.matcher(view.text()).region(quoted.groupEnd(), limit);
      if (rhetoric.lookingAt()) {
        measure -= 2.5;
        platform -= 2.5;
      } else if (noun.lookingAt() || named) {
        measure += 2.2;
        if (quoted.groupEnd() == quoted.end()
            && noun.reset().region(quoted.groupEnd(), limit).lookingAt()) {
          nounEnd = noun.end();
        }
      }
    }
    return new Score(measure, platform, nounEnd);
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
    String before = view.text(Math.max(view.start(), start - 12), start);
    int clause = -1;
    for (int i = 0; i < before.length(); i++) {
      if ("。，；：！？\n".indexOf(before.charAt(i)) >= 0) {
        clause = i;
      }
    }
    double score = -0.6;
    score += 3 * heads.longest(EntityType.MEASURE, words).map(HeadNoun::strength).orElse(0.0);
    if (NUMBER_FORM.matcher(words).matches()) {
      score += 1;
    }
    if (verbBefore.matcher(before.substring(clause + 1)).matches()) {
      score += 1.2;
    }
    Matcher noun =
        measureNounAfter.matcher(view.text()).region(end, Math.min(view.end(), end + 10));
    if (noun.lookingAt()) {
      score += 1;
    }
    return notNames.contains(words) ? score - 3 : score;
  }
}
