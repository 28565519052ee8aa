package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;

/**
 * What a sentence must hold for a rule to match, read off the rule's pattern: most sentences lack
 * something, and to look for words is far cheaper than to try a pattern. What is not understood as
 * necessary is not asked for.
 *
 * @param words of each set one word at least
 * @param mentions of each set one mention at least, and another one for each time that it is given
 */
record Needs(List<Set<String>> words, List<Set<EntityType>> mentions) {
  private static final Pattern SLOT = Pattern.compile("<(?:[a-z]+:)?([RAPFM]+)\\+?>");
  private static final Pattern CUE = Pattern.compile("\\{([a-z][a-z-]*)}");
  private static final Pattern GAP = Pattern.compile("~~?\\d+");
  private static final Pattern OPTIONAL = Pattern.compile("[?*]|\\{0?,");
  private static final Pattern REPEAT = Pattern.compile("(?:[?*+]|\\{\\d*,?\\d*})[?+]?");
  private static final Pattern ESCAPED = Pattern.compile("[pPxk][{<][^}>]*[}>]|.");
  private static final Pattern NAME = Pattern.compile("\\?(?::|<[A-Za-z]\\w*>)");

  /** The needs of a pattern as {@code relations.tsv} writes it. */
  static Needs of(String pattern, Cues cues) {
    List<Needs> alternatives = new Reader(pattern, cues).alternatives();
    return alternatives.size() == 1 ? alternatives.get(0) : either(alternatives);
  }

  private static Needs none() {
    return new Needs(new ArrayList<>(), new ArrayList<>());
  }

  /** What is needed whichever alternative matches: a word of any one's. */
  private static Needs either(List<Needs> alternatives) {
    Needs either = none();
    if (alternatives.stream().noneMatch(a -> a.words.isEmpty())) {
      Set<String> words = new HashSet<>();
      alternatives.forEach(a -> words.addAll(a.words.get(0)));
      either.words.add(words);
    }
    return either;
  }

  /** Goes through a pattern from left to right. */
  private static final class Reader {
    private final String pattern;
    private final Cues cues;
    private int at;

    Reader(String pattern, Cues cues) {
      this.pattern = pattern;
      this.cues = cues;
    }

    /** Up to the end of the group or of the pattern. */
    List<Needs> alternatives() {
      List<Needs> alternatives = new ArrayList<>();
      do {
        alternatives.add(sequence());
      } while (at < pattern.length() && pattern.charAt(at++) == '|');
      return alternatives;
    }

    private Needs sequence() {
      Needs needs = none();
      StringBuilder literal = new StringBuilder();
      while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
        int before = at;
        Needs part = part();
        boolean optional = matches(OPTIONAL);
        boolean repeated = skip(REPEAT);
        if (part == null && !optional) {
          literal.append(pattern.charAt(before));
        }
        if (part != null || optional || repeated) {
          add(needs.words, literal);
        }
        if (part != null && !optional) {
          needs.words.addAll(part.words);
          needs.mentions.addAll(part.mentions);
        }
      }
      add(needs.words, literal);
      return needs;
    }

    private static void add(Collection<Set<String>> words, StringBuilder literal) {
      if (literal.length() > 0) {
        words.add(Set.of(literal.toString()));
        literal.setLength(0);
      }
    }

    /** What one element needs; null for a character that stands for itself. */
    private Needs part() {
      Needs needs = none();
      Matcher slot = SLOT.matcher(pattern).region(at, pattern.length());
      Matcher cue = CUE.matcher(pattern).region(at, pattern.length());
      if (slot.lookingAt()) {
        at = slot.end();
        needs.mentions.add(Set.copyOf(List.of(RelationRule.types(slot.group(1)))));
      } else if (cue.lookingAt()) {
        at = cue.end();
        needs.words.add(Set.copyOf(cues.of(cue.group(1))));
      } else if (!skip(GAP)) {
        return other(needs);
      }
      return needs;
    }

    private Needs other(Needs nothing) {
      char c = pattern.charAt(at++);
      if (c == '(') {
        return group(nothing);
      }
      if (c == '[') {
        skipClass();
        return nothing;
      }
      if (c == '\\') {
        skip(ESCAPED);
        return nothing;
      }
      return "^$.".indexOf(c) >= 0 ? nothing : null;
    }

    private Needs group(Needs nothing) {
      boolean lookaround = pattern.charAt(at) == '?' && !skip(NAME);
      List<Needs> alternatives = alternatives();
      if (lookaround) {
        return nothing;
      }
      return alternatives.size() == 1 ? alternatives.get(0) : either(alternatives);
    }

    private void skipClass() {
      for (int depth = 1; depth > 0; at++) {
        char c = pattern.charAt(at);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        at += c == '\\' ? 1 : 0;
      }
    }

    private boolean matches(Pattern what) {
      return what.matcher(pattern).region(at, pattern.length()).lookingAt();
    }

    private boolean skip(Pattern what) {
      Matcher m = what.matcher(pattern).region(at, pattern.length());
      if (m.lookingAt()) {
        at = m.end();
        return true;
      }
      return false;
    }
  }
}
