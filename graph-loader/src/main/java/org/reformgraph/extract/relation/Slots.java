package org.reformgraph.extract.relation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Suggestion;
import org.reformgraph.lexicon.TsvTable;

/**
 * The places of a pattern where mentions stand. A slot with a slip of the pen would be read as the
 * words that it is written with, which no text holds: the rule would never match.
 */
final class Slots {
  /** A slot: its role, if any; its letters; and a plus when it is an enumeration. */
  static final Pattern SLOT = Pattern.compile("<(?:(head|tail|measure):)?([RAPFM]+)(\\+)?>");

  private static final Set<String> ROLES = Set.of("head", "tail", "measure");
  private static final Set<String> GROUPS = Set.of("head", "tail", "measure", "count");

  /** What begins like a slot; lookbehinds, named groups and escaped characters do not. */
  private static final Pattern LIKE_ONE = Pattern.compile("(?<!\\(\\?|\\\\[kpPx]?)<[^<>]*>?");

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");

  private static final String KNOWN =
      "; known are <R> region, <A> agency, <P> policy, <F> platform, <M> measure, several letters"
          + " for one of either as <RA>, with a role in front as <head:RA>, <tail:M> or <measure:M>,"
          + " and + for an enumeration as <tail:F+>";

  private Slots() {}

  /**
   * Looks at the slots and the groups of a pattern.
   *
   * @throws org.reformgraph.lexicon.LexiconException naming the line, when one is not known
   */
  static void check(TsvTable.Row row, String pattern) {
    Matcher slot = LIKE_ONE.matcher(pattern);
    while (slot.find()) {
      if (!SLOT.matcher(slot.group()).matches()) {
        throw row.error("the slot " + slot.group() + " is not known" + meant(slot.group()) + KNOWN);
      }
    }
    Matcher group = GROUP.matcher(pattern);
    while (group.find()) {
      if (!GROUPS.contains(group.group(1))) {
        throw row.error(
            "the group (?<"
                + group.group(1)
                + ">…) is not known"
                + Suggestion.of(group.group(1), GROUPS)
                + "; known are head, tail, measure and count");
      }
    }
  }

  private static String meant(String slot) {
    int colon = slot.indexOf(':');
    String role = colon < 0 ? "" : slot.substring(1, colon);
    return colon < 0 || ROLES.contains(role) ? "" : Suggestion.of(role, ROLES);
  }
}
