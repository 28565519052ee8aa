package org.reformgraph.extract.relation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.LexiconException;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/**
 * A rule of the relation grammar, as a line of {@code relations.tsv} gives it.
 *
 * <p>The pattern is a regular expression over templates in which {@code <R>}, {@code <A>}, {@code
 * <P>}, {@code <F>}, {@code <M>} stand for a mention of a region, agency, policy, platform,
 * measure, {@code <RA>} for one of either, {@code <tail:R>} for one that fills a role, {@code
 * <tail:R+>} for an enumeration of them; {@code {copy}} for any word of that role in the cues,
 * {@code ~8} for at most eight characters inside a clause, {@code ~~8} for such across clauses of
 * the sentence.
 *
 * @param name names the rule in {@code method}
 * @param needs what a sentence must hold for the pattern to match
 * @param groups the names of the pattern's groups
 * @param absentHead who is the head when the pattern has none
 * @param absentTail what kind of thing, named last, is the tail when the pattern names none; null
 *     when that is whom the text speaks of
 * @param pairing how several heads and tails are joined
 * @param also whether it may say more of a tail that a rule further up has explained
 * @param wider whether the head must be a region that holds the tail
 */
record RelationRule(
    String name,
    RelationType type,
    Spotter pattern,
    Needs needs,
    Set<String> groups,
    AbsentHead absentHead,
    EntityType absentTail,
    Pairing pairing,
    boolean also,
    boolean wider,
    double confidence) {

  /** Where the head is looked for when the pattern does not name it. */
  enum AbsentHead {
    /** The subject at the match. */
    ACTOR,
    /** The subject of the clause that follows (根据…，某局…), else the one at the match. */
    FOLLOWER,
    /** The platform named last before the match. */
    PLATFORM,
    /** The measure named last before the match. */
    MEASURE,
    /** The two or three measures named last before the match (两项业务). */
    MEASURES,
    /** The two or three regions named last before the match (两市, 三地). */
    PARTNERS,
    /** The two or three platforms named last before the match (二者, 两个系统). */
    PLATFORMS,
    NONE
  }

  /** How heads and tails of an enumeration are joined. */
  enum Pairing {
    /** Each head with each tail. */
    ALL,
    /** The first head with the first tail, the second with the second (分别). */
    RESPECTIVE,
    /** All of heads and tails with each other, as all act together. */
    MUTUAL,
    /** The first of the list with each of the others. */
    FIRST
  }

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");
  private static final Pattern CUE = Pattern.compile("\\{([a-z][a-z-]*)}");
  private static final Pattern GAP = Pattern.compile("(~~?)(\\d+)");

  /**
   * Reads a rule: name, type, pattern, and options such as {@code head=follower pairing=respective
   * confidence=0.8}.
   *
   * @throws org.reformgraph.lexicon.LexiconException naming the line, when it cannot be read
   */
  static RelationRule of(TsvTable.Row row, Cues cues) {
    String name = row.required(0, "name");
    RelationType type = row.oneOf(RelationType.class, row.required(1, "type"));
    Slots.check(row, row.required(2, "pattern"));
    Pattern pattern;
    try {
      pattern = compile(row.required(2, "pattern"), cues);
    } catch (PatternSyntaxException e) {
      throw row.error("the pattern cannot be read: " + e.getDescription());
    } catch (LexiconException e) {
      throw row.error("the pattern cannot be read: " + e.getMessage());
    }
    AbsentHead head = AbsentHead.ACTOR;
    Pairing pairing = Pairing.ALL;
    EntityType absentTail = null;
    boolean also = false;
    boolean wider = false;
    double confidence = 0.85;
    for (String option : row.field(3).split(" ")) {
      String value = option.substring(option.indexOf('=') + 1);
      if (option.startsWith("head=")) {
        head = row.oneOf(AbsentHead.class, value);
      } else if (option.startsWith("pairing=")) {
        pairing = row.oneOf(Pairing.class, value);
      } else if (option.startsWith("confidence=")) {
        confidence = confidence(row, value);
      } else if (option.startsWith("tail=")) {
        absentTail = row.oneOf(EntityType.class, value);
      } else if (option.equals("also")) {
        also = true;
      } else if (option.equals("wider")) {
        wider = true;
      } else if (!option.isEmpty()) {
        throw row.error("the option " + option + " is unknown");
      }
    }
    Needs needs = Needs.of(row.field(2), cues);
    Set<String> groups =
        GROUP.matcher(pattern.pattern()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    return new RelationRule(
        name,
        type,
        new Spotter(pattern),
        needs,
        groups,
        head,
        absentTail,
        pairing,
        also,
        wider,
        confidence);
  }

  /** A confidence between 0 and 1, as options give it. */
  static double confidence(TsvTable.Row row, String value) {
    double confidence = row.number(value, "confidence");
    if (confidence < 0 || confidence > 1) {
      throw row.error("the confidence " + value + " is not between 0 and 1");
    }
    return confidence;
  }

  /**
   * The named group's words, or null when the pattern has no such group or it did not take part.
   */
  String group(Matcher match, String group) {
    return groups.contains(group) ? match.group(group) : null;
  }

  static Pattern compile(String pattern, Cues cues) throws PatternSyntaxException {
    String expression = replace(CUE, pattern, m -> cues.anyOf(m.group(1)));
    expression =
        replace(
            GAP,
            expression,
            m -> (m.group(1).length() == 1 ? "[^，。；：！？]" : "[^。；！？]") + "{0," + m.group(2) + "}?");
    return Pattern.compile(replace(Slots.SLOT, expression, RelationRule::slot));
  }

  private static String slot(Matcher m) {
    String one = Template.anyOf(types(m.group(2)));
    String many = m.group(3) == null ? one : one + "(?:(?:[、和与及或，]|以及|或者)?" + one + ")*";
    return m.group(1) == null ? many : "(?<" + m.group(1) + ">" + many + ")";
  }

  static EntityType[] types(String letters) {
    return letters.chars().mapToObj(c -> type((char) c)).toArray(EntityType[]::new);
  }

  private static EntityType type(char letter) {
    return switch (letter) {
      case 'R' -> EntityType.REGION;
      case 'A' -> EntityType.AGENCY;
      case 'P' -> EntityType.POLICY;
      case 'F' -> EntityType.PLATFORM;
      default -> EntityType.MEASURE;
    };
  }

  private static String replace(
      Pattern what, String in, java.util.function.Function<Matcher, String> by) {
    Matcher m = what.matcher(in);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(by.apply(m)));
    }
    return m.appendTail(out).toString();
  }
}
