package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;

/** Words that stand for the agency named last: 该局, 该部门. */
final class AgencyPronouns {
  private static final Spotter PRONOUN =
      new Spotter("该(局|委|办|院|中心|厅|公司|集团|管委会|部门|单位|海关|支队|大队)", "该");

  private AgencyPronouns() {}

  /** Adds them to the agencies found, which are in the order of the text. */
  static void add(CaseView view, List<Mention> found) {
    Spotter.Matches matches = PRONOUN.in(view.text(), view.start(), view.end());
    List<Mention> pronouns = new ArrayList<>();
    while (matches.next()) {
      Matcher m = matches.match();
      int at = m.start();
      String form = m.group(1);
      found.stream()
          .filter(a -> a.end() <= at)
          .filter(a -> form.equals("部门") || form.equals("单位") || fits(a.referent().detail(), form))
          .reduce((a, b) -> b)
          .ifPresent(
              a -> pronouns.add(new Mention(a.referent(), at, m.end(), "pronoun", 0.85, false)));
    }
    pronouns.stream().filter(p -> Mention.free(found, p.start(), p.end())).forEach(found::add);
  }

  private static boolean fits(String function, String form) {
    return function.endsWith(form)
        || (form.equals("委") && function.endsWith("委员会"))
        || (form.equals("办") && function.endsWith("办公室"));
  }
}
