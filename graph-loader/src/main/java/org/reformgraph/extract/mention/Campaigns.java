package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Measures whose name is several short quotations of one pattern: “双经理”“双专员”模式, “稳链”“补链”“强链”工程.
 * Each quotation is a mention of the one measure.
 */
final class Campaigns {
  private static final int LONGEST_PART = 4;

  /** A longer row enumerates; it names nothing together. */
  private static final int LONGEST_ROW = 40;

  private static final Pattern PART = Pattern.compile("“([^“”]+)”[、和与及]?");

  private final Predicate<String> known;
  private final Pattern noun;

  /**
   * @param known whether a quotation is a name by itself
   */
  Campaigns(Predicate<String> known, Cues cues) {
    this.known = known;
    this.noun = Pattern.compile(cues.anyOf("campaign-noun"));
  }

  /** The measure that a quotation names together with its neighbours. */
  Optional<Mention> of(CaseView view, Quoted quoted) {
    if (quoted.groupEnd() - quoted.groupStart() > LONGEST_ROW) {
      return Optional.empty();
    }
    String row = view.text(quoted.groupStart(), quoted.groupEnd());
    List<String> parts = new ArrayList<>();
    Matcher m = PART.matcher(row);
    while (m.find()) {
      parts.add(m.group(1));
    }
    if (parts.size() < 2 || parts.stream().anyMatch(known) || !sharePattern(parts)) {
      return Optional.empty();
    }
    Matcher head =
        noun.matcher(view.text())
            .region(quoted.groupEnd(), Math.min(view.end(), quoted.groupEnd() + 6));
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    String name = row + head.group();
    return Optional.of(
        new Mention(
            new Referent(EntityType.MEASURE, FoldedName.of(name), name, null, null),
            quoted.start(),
            quoted.end() == quoted.groupEnd() ? head.end() : quoted.end(),
            "campaign",
            0.8,
            true));
  }

  /** Whether the parts are short, equally long and have one character in one place. */
  private static boolean sharePattern(List<String> parts) {
    int length = parts.get(0).length();
    if (length > LONGEST_PART || parts.stream().anyMatch(p -> p.length() != length)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = parts.get(0).charAt(i);
      int at = i;
      if (parts.stream().allMatch(p -> p.charAt(at) == c)) {
        return true;
      }
    }
    return false;
  }
}
