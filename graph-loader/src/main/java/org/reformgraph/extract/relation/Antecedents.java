package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.mention.RegionRecognizer;
import org.reformgraph.model.EntityType;

/**
 * Whom 前者 and 后者 stand for, the first and the second of two that were named side by side, and who
 * 市里 is.
 */
final class Antecedents {
  /** As far as the two may stand before the word. */
  private static final int REACH = 160;

  private static final Spotter WORD = new Spotter("前者|后者");
  private static final Spotter OWN =
      new Spotter(
          "(?<![城都本])[省市县区州]里(?![面程边弄])"
              + "|(?<![\\p{IsHan}&&[^由在与和同全到将为以及]])(?:新区|开发区|高新区|经开区|示范区)(?![\\p{IsHan}&&[市级]])",
          "省市县区州新开高经示");
  private static final Pattern LINK = Pattern.compile("[”’》]?(?:[、和与及]|以及|会同|联合|携手|牵头[、，])[“‘《]?");

  private Antecedents() {}

  /** The mentions, in the order of the text, with those that the words stand for. */
  static List<Mention> resolve(CaseView view, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    Spotter.Matches words = WORD.in(view.text(), view.start(), view.end());
    while (words.next()) {
      Matcher m = words.match();
      List<Mention> pair = pairBefore(view, mentions, m.start());
      if (!pair.isEmpty()) {
        Mention meant = pair.get(m.group().equals("前者") ? 0 : 1);
        found.add(
            new Mention(
                meant.referent(), m.start(), m.end(), "antecedent", meant.confidence(), false));
      }
    }
    addOwn(view, mentions, found);
    if (found.isEmpty()) {
      return mentions;
    }
    found.addAll(mentions);
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  /** 市里, 县里: the government of the case's own region, when it is of that rank. */
  private static void addOwn(CaseView view, List<Mention> mentions, List<Mention> found) {
    if (view.region() == null) {
      return;
    }
    Referent own = RegionRecognizer.referent(view.region());
    Spotter.Matches words = OWN.in(view.text(), view.start(), view.end());
    while (words.next()) {
      Matcher m = words.match();
      String rank = m.group().endsWith("里") ? m.group().substring(0, 1) : m.group();
      if (own.name().endsWith(rank)
          && mentions.stream().noneMatch(x -> x.overlaps(m.start(), m.end()))) {
        found.add(new Mention(own, m.start(), m.end(), "antecedent", 0.8, false));
      }
    }
  }

  /**
   * The last two things of one kind named side by side before an index; empty when there are none.
   */
  private static List<Mention> pairBefore(CaseView view, List<Mention> mentions, int index) {
    List<Mention> before =
        mentions.stream()
            .filter(m -> m.end() <= index && m.start() > index - REACH)
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    for (int i = before.size() - 1; i > 0; i--) {
      Mention second = before.get(i);
      Mention first = before.get(i - 1);
      if (kind(first) == kind(second)
          && first.end() <= second.start()
          && !first.referent().equals(second.referent())
          && LINK.matcher(view.text(first.end(), second.start())).matches()) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  /** Regions and agencies are one kind: those who act. */
  private static EntityType kind(Mention mention) {
    return mention.type() == EntityType.REGION ? EntityType.AGENCY : mention.type();
  }
}
