package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.model.EntityType;

/** 该平台, 在平台上: words that stand for the platform named last. */
final class PlatformPronouns {
  private static final Spotter PRONOUN =
      new Spotter(
          "(?:该|这个|这一|这套|此)[\\p{IsHan}]{0,6}?(?:平台|系统|网站|热线|小程序|客户端)"
              + "|(?<=[在过托])(?:平台|系统)(?=上|内|里|中|，)"
              + "|(?<=[，。；\\n])(?:平台|系统|小程序)(?=由|已|去年|今年|上线|与|同[^时步]|还|实现|设|推出|覆盖|对接|接入|打通|整合|集成|归集|汇聚|运行)",
          "该这此平系小");

  private PlatformPronouns() {}

  static List<Mention> in(CaseView view, List<Mention> mentions) {
    List<Mention> platforms =
        mentions.stream()
            .filter(m -> m.type() == EntityType.PLATFORM)
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    List<Mention> found = new ArrayList<>();
    Spotter.Matches matches = PRONOUN.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      int at = m.start();
      int end = m.end();
      platforms.stream()
          .filter(p -> p.end() <= at)
          .reduce((a, b) -> b)
          .ifPresent(p -> found.add(new Mention(p.referent(), at, end, "pronoun", 0.8, false)));
    }
    return found;
  }
}
