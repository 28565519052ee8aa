package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.model.EntityType;

/**
 * A sentence with each mention replaced by one character of the private use area, so that a regular
 * expression can speak of "a region" or "a platform" as of a letter.
 *
 * @param text the sentence's words and its mentions' characters, without quotation marks around the
 *     latter
 * @param mentions by the order of their characters
 * @param nested mentions inside others, which have no character of their own
 */
public record Template(
    Sentence sentence, String text, List<Mention> mentions, List<Mention> nested) {
  private static final char BASE = '\uE000';
  private static final int PER_TYPE = 0x100;
  private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[（(][^（）()]{1,24}号[）)]");
  private static final String MARKS = "“”‘’「」\"";

  public Template {
    mentions = List.copyOf(mentions);
    nested = List.copyOf(nested);
  }

  /** The template of a sentence; of overlapping mentions the longest stays. */
  public static Template of(String healed, Sentence sentence, List<Mention> all) {
    List<Mention> inside =
        all.stream()
            .filter(m -> sentence.covers(m.start(), m.end()))
            .sorted(
                Comparator.comparingInt(Mention::start)
                    .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
            .toList();
    StringBuilder text = new StringBuilder();
    List<Mention> kept = new ArrayList<>();
    List<Mention> nested = new ArrayList<>();
    int at = sentence.start();
    for (Mention m : inside) {
      if (m.start() >= at && kept.size() < PER_TYPE) {
        text.append(healed, at, m.start()).append(symbol(m.type(), kept.size()));
        kept.add(m);
        at = m.end();
      } else {
        nested.add(m);
      }
    }
    text.append(healed, at, sentence.end());
    return new Template(sentence, withoutMarks(text), kept, nested);
  }

  private static String withoutMarks(CharSequence text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        kept.append(text.charAt(i));
      }
    }
    return kept.indexOf("号") < 0 ? kept.toString() : DOCUMENT_NUMBER.matcher(kept).replaceAll("");
  }

  private static char symbol(EntityType type, int index) {
    return (char) (BASE + type.ordinal() * PER_TYPE + index);
  }

  /** The regular expression that matches one mention of any of the types. */
  static String anyOf(EntityType... types) {
    StringBuilder expression = new StringBuilder("[");
    for (EntityType type : types) {
      expression.append(symbol(type, 0)).append('-').append(symbol(type, PER_TYPE - 1));
    }
    return expression.append(']').toString();
  }

  static boolean isMention(char c) {
    return c >= BASE && c < BASE + EntityType.values().length * PER_TYPE;
  }

  static boolean isActor(char c) {
    return isMention(c)
        && (c - BASE) / PER_TYPE
            <= Math.max(EntityType.REGION.ordinal(), EntityType.AGENCY.ordinal());
  }

  /** Whether a region or agency stands in a stretch of the template. */
  boolean hasActor(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isActor(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The mention that a character stands for. */
  Mention mention(char c) {
    return mentions.get((c - BASE) % PER_TYPE);
  }

  /** The mentions in a stretch of the template. */
  List<Mention> mentions(String stretch) {
    return stretch
        .chars()
        .filter(c -> isMention((char) c))
        .mapToObj(c -> mention((char) c))
        .toList();
  }

  /** Where a mention stands in the template; -1 when it is not part of it. */
  int indexOf(Mention wanted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMention(c) && mention(c).start() == wanted.start() && mention(c).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the mention that a nested one stands in has its character. */
  int indexAround(Mention inner) {
    return mentions.stream()
        .filter(m -> m.overlaps(inner.start(), inner.end()))
        .findFirst()
        .map(this::indexOf)
        .orElse(-1);
  }

  /** Where the clause that holds an index starts. */
  int clauseStart(int index) {
    for (int i = Math.min(index, text.length()) - 1; i >= 0; i--) {
      if (isClauseEnd(text.charAt(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the clause that holds an index ends. */
  int clauseEnd(int index) {
    for (int i = index; i < text.length(); i++) {
      if (isClauseEnd(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isClauseEnd(char c) {
    return "，,；;：:。！？!?".indexOf(c) >= 0;
  }
}
