package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.Spotter;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.HeadNoun;
import org.reformgraph.lexicon.HeadNouns;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Names that stand without quotation marks: what a naming verb introduces (推行, 首创, 称为), a head noun
 * ends (…制度, …专员) and at least one word between makes distinct. 推行施工图分类审查制度 is one, 完善工作机制 is none.
 */
final class UnquotedNameRecognizer {
  /** How many characters of a platform's name are no everyday words of systems. */
  private static final int DISTINCT_PLATFORM = 3;

  /** Behind a verb that only sets something up, the head noun must be this sure. */
  private static final double SURE_HEAD = 0.75;

  /** From this strength on a head noun of three characters needs no distinct word before it. */
  private static final double SPECIFIC_HEAD = 0.85;

  /** From this strength on words may be a name behind a verb that names, unless they are long. */
  private static final double LIKELY_HEAD = 0.5;

  private static final int DISTINCT_FREE = 3;
  private static final int LONGEST_FREE = 12;

  private static final int LONGEST = 18;
  private static final int SHORTEST = 4;
  private static final Pattern STRETCH = Pattern.compile("[\\p{IsHan}A-Za-z0-9+＋]{1,30}");

  /** A member of a list in quotation marks, with words before and behind: 标书“瘦身”、…. */
  private static final Pattern QUOTED =
      Pattern.compile("\\p{IsHan}{0,8}“[^“”]{2,16}”(?:模式|机制|制度|改革|服务|做法|办法|制)?");

  private static final Spotter COUNTED = new Spotter("[一二三四五六七八九十百两\\d]+[大个项类条种批]");
  private static final String LINKS = "、和与及";

  /** Coined by number or contrast: 一企一年一查, 先验后装, 边建边批. */
  private static final Pattern COINED =
      Pattern.compile(
          "(?:一\\p{IsHan}){2,4}|先\\p{IsHan}{1,2}后\\p{IsHan}{1,2}|边\\p{IsHan}边\\p{IsHan}"
              + "|即\\p{IsHan}即\\p{IsHan}|\\p{IsHan}{2}即\\p{IsHan}{2,3}|零\\p{IsHan}{2,4}");

  /**
   * What speaks for a name before its form does.
   *
   * @param strong the verb names what it introduces
   * @param listed another name stands before it in a list
   */
  private record Cue(boolean strong, boolean listed) {}

  private final EntityType type;
  private final HeadNouns heads;
  private final Predicate<String> known;

  /** The verbs that may stand before a name, and whether one names what it introduces. */
  private final PhraseMatcher<Boolean> verbs;

  private final Spotter strip;
  private final Pattern generic;
  private final Pattern clause;
  private final Spotter endsBefore;
  private final Spotter goesOn;
  private final Pattern shortened;
  private final Pattern plain;

  private UnquotedNameRecognizer(
      EntityType type,
      String namingVerbs,
      String settingVerbs,
      List<HeadNoun> heads,
      Predicate<String> known,
      Cues cues) {
    this.type = type;
    this.heads = new HeadNouns(heads, type);
    this.known = known;
    Map<String, Boolean> isNaming = new HashMap<>();
    cues.of(settingVerbs).forEach(v -> isNaming.put(v, false));
    cues.of(namingVerbs).forEach(v -> isNaming.put(v, true));
    this.verbs = new PhraseMatcher<>(isNaming);
    this.strip = new Spotter(cues.anyOf("name-lead"));
    this.generic = Pattern.compile(cues.anyOf("generic-modifier"));
    this.clause = Pattern.compile(cues.anyOf("clause-word"));
    this.goesOn = new Spotter(cues.anyOf("name-goes-on"));
    this.endsBefore = new Spotter(cues.anyOf("name-ends-before"));
    this.plain = Pattern.compile(cues.anyOf("plain-head"));
    this.shortened = Pattern.compile("(.{3,}?)" + cues.anyOf("dispensable-noun"));
  }

  /**
   * Measures: 推行施工图分类审查制度.
   *
   * @param known whether words name a measure or platform of the lexicons
   */
  static UnquotedNameRecognizer ofMeasures(
      List<HeadNoun> heads, Predicate<String> known, Cues cues) {
    return new UnquotedNameRecognizer(
        EntityType.MEASURE, "naming-verb", "setting-verb", heads, known, cues);
  }

  /** Platforms: 建成惠企政策一口兑现平台. */
  static UnquotedNameRecognizer ofPlatforms(
      List<HeadNoun> heads, Predicate<String> known, Cues cues) {
    return new UnquotedNameRecognizer(
        EntityType.PLATFORM, "launch-verb", "building-verb", heads, known, cues);
  }

  /**
   * @param places mentions of regions: no name starts with one
   */
  List<Mention> recognize(CaseView view, List<Mention> places, Boundaries boundaries) {
    Set<Integer> placed = places.stream().map(Mention::start).collect(Collectors.toSet());
    List<Mention> found = new ArrayList<>();
    for (PhraseMatcher.Hit<Boolean> verb : verbs.longest(view.text(view.start(), view.end()))) {
      Sentence sentence = view.sentenceAt(view.start() + verb.start());
      int end = view.start() + verb.end();
      if (sentence.isBody() && end < sentence.end()) {
        int from = "了起出成".indexOf(view.text().charAt(end)) >= 0 ? end + 1 : end;
        addFrom(view, from, sentence.end(), verb.value(), boundaries, found);
      }
    }
    found.removeIf(m -> placed.contains(m.start()));
    return found;
  }

  /** The names that are enumerated from an index on, some of them perhaps in quotation marks. */
  private void addFrom(
      CaseView view, int from, int limit, boolean strong, Boundaries boundaries, List<Mention> to) {
    Matcher member = QUOTED.matcher(view.text()).region(from, limit);
    Matcher stretch = STRETCH.matcher(view.text()).region(from, limit);
    boolean listed = false;
    while (true) {
      int end;
      if (member.lookingAt()) {
        end = member.end();
      } else if (stretch.lookingAt()) {
        Optional<Mention> name =
            name(view, stretch.start(), stretch.end(), new Cue(strong, listed), boundaries);
        name.ifPresent(to::add);
        end = name.map(Mention::end).orElseGet(() -> endOfKnown(view, stretch));
        if (end == 0) {
          return;
        }
      } else {
        return;
      }
      if (end >= limit || LINKS.indexOf(view.text().charAt(end)) < 0) {
        return;
      }
      listed = true;
      member.region(end + 1, limit);
      stretch.region(end + 1, limit);
    }
  }

  /** Where a known measure ends that is a member of a list; 0 when the words are none. */
  private int endOfKnown(CaseView view, Matcher stretch) {
    int end = stretch.start();
    while (end < stretch.end() && LINKS.indexOf(view.text().charAt(end)) < 0) {
      end++;
    }
    return endsKnown(view.text(stretch.start(), end)) ? end : 0;
  }

  private Optional<Mention> name(CaseView view, int from, int to, Cue cue, Boundaries boundaries) {
    String stretch = view.text(from, to);
    int start = from + leadOf(stretch);
    if (!verbs.all(view.text(start, to)).isEmpty()) {
      return Optional.empty();
    }
    for (int end = Math.min(to, start + LONGEST); end - start >= SHORTEST; end--) {
      String words = view.text(start, end);
      if (endsHere(view, end, to)
          && (isName(words, cue.strong()) || isLikeName(words, end == to, cue))
          && boundaries.hold(start, end)
          && !isClause(start, end, view, boundaries)) {
        return Optional.of(mention(words, start, end));
      }
    }
    return Optional.empty();
  }

  /** Length of the words before the name proper: up to the last 的, and the likes of 一项 and 新型. */
  private int leadOf(String stretch) {
    int lead = stretch.lastIndexOf('的') + 1;
    for (Matcher m = strip.at(stretch, lead, stretch.length());
        m != null;
        m = strip.at(stretch, lead, stretch.length())) {
      lead = m.end();
    }
    return lead;
  }

  private boolean endsHere(CaseView view, int end, int to) {
    return end == to
        || LINKS.indexOf(view.text().charAt(end)) >= 0
        || endsBefore.opens(view.text(), end, to) && !goesOn.opens(view.text(), end, to);
  }

  private boolean isName(String words, boolean strong) {
    if (COUNTED.opens(words)) {
      return false;
    }
    if (type == EntityType.MEASURE && strong && COINED.matcher(words).matches()) {
      return true;
    }
    Optional<HeadNoun> head = heads.of(words).filter(HeadNoun::unquoted);
    if (head.isEmpty() || !(strong || head.get().strength() >= SURE_HEAD) || endsKnown(words)) {
      return false;
    }
    String before = words.substring(0, words.length() - head.get().suffix().length());
    int distinct = generic.matcher(before).replaceAll("").length();
    if (type == EntityType.PLATFORM) {
      return distinct >= DISTINCT_PLATFORM;
    }
    return isSpecific(head.get())
        || distinct > (isPlain(head.get()) ? 1 : 0)
        || before.matches("[双零首免]\\p{IsHan}+");
  }

  /**
   * Behind a verb that names, what fills the clause or goes on a list of names needs no head noun
   * of its own: 推行“交地即交证”和登记费缓缴.
   */
  private boolean isLikeName(String words, boolean whole, Cue cue) {
    if (type != EntityType.MEASURE
        || !(cue.strong() || cue.listed())
        || !whole
        || words.length() > LONGEST_FREE
        || COUNTED.opens(words)
        || endsKnown(words)) {
      return false;
    }
    double head = heads.strength(words);
    int distinct = generic.matcher(words).replaceAll("").length();
    return distinct >= DISTINCT_FREE
        && (head >= LIKELY_HEAD || cue.strong() && cue.listed() && head > 0);
  }

  /** Heads such as 代办员 and 席位制 name a practice whatever stands before them. */
  private static boolean isSpecific(HeadNoun head) {
    return head.suffix().length() > 2 && head.strength() >= SPECIFIC_HEAD;
  }

  /** Before 制度 or 窗口 more is needed to make a name than before 管家 or 抵押贷款. */
  private boolean isPlain(HeadNoun head) {
    return head.suffix().length() == 1
        || head.strength() < SURE_HEAD
        || plain.matcher(head.suffix()).matches();
  }

  /** A known name is found by itself, whatever it is said of: 行政审批 in 行政审批告知承诺制. */
  private boolean endsKnown(String words) {
    String name = shortened(words);
    for (int i = 0; i + 2 < name.length(); i++) {
      if (known.test(words.substring(i)) || known.test(name.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name without a noun such as 机制, by which it goes as well. */
  private String shortened(String words) {
    Matcher m = shortened.matcher(words);
    return m.matches() ? m.group(1) : words;
  }

  private boolean isClause(int start, int end, CaseView view, Boundaries boundaries) {
    return boundaries.words(start, end).stream().anyMatch(w -> clause.matcher(w).matches());
  }

  private Mention mention(String words, int start, int end) {
    String name = type == EntityType.MEASURE ? shortened(words) : words;
    return new Mention(
        new Referent(type, FoldedName.of(name), name, null, null),
        start,
        end,
        "unquoted-name",
        0.7,
        true);
  }
}
