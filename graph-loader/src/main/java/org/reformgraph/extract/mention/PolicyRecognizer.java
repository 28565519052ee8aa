package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Organ;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Titled documents in 《》 with their numbers, short titles and nicknames. Newspapers and books are
 * left out; later short forms (《实施方案》) are linked to the full title that they abridge.
 */
public final class PolicyRecognizer {
  private static final int LONGEST_TITLE = 120;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^[（(]?([\\p{IsHan}]{1,12}[〔\\[（(【][12]\\d{3}[〕\\]）)】]\\s?第?\\d{1,4}号|[\\p{IsHan}]{0,6}令第?\\s?\\d{1,4}号)[）)]?");
  private static final Pattern SHORT_TITLE =
      Pattern.compile("^[^。；《]{0,6}(?:以下|下)?[简统]称[为：:]?\\s*[“《\"‘「]([^”》\"’」]{2,20})[”》\"’」]");
  private static final Pattern NICKNAME =
      Pattern.compile(
          "^[^。；《]{0,12}(?:简称|俗称|又称|也称|被称为|被称作|称之?为|称它为|称其为|叫作?它?|誉为)[为作]?\\s*[“\"‘「]([^”\"’」]{2,20})[”\"’」]");

  /** A title's place in the text. */
  private record Titled(int start, int end, String title) {}

  private final Spotter notPolicy;
  private final Spotter newspaper;
  private final Pattern national;
  private final RegionRecognizer regions;

  public PolicyRecognizer(RegionRecognizer regions, List<Organ> nationalOrgans, Cues cues) {
    this.regions = regions;
    this.national =
        Pattern.compile(
            nationalOrgans.stream()
                .flatMap(organ -> organ.forms().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:" + cues.anyOf("title-national") + "|", ")")));
    this.notPolicy = new Spotter(cues.anyOf("title-not-policy") + "$");
    this.newspaper = new Spotter(cues.anyOf("title-of-media") + "$");
  }

  public List<Mention> recognize(CaseView view) {
    List<Titled> titles = titles(view);
    Map<String, String> fullByFold = new LinkedHashMap<>();
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<String, String> shorts = new LinkedHashMap<>();
    Map<String, String> nicknames = new LinkedHashMap<>();
    for (Titled t : titles) {
      String fold = FoldedName.of(t.title());
      fullByFold.putIfAbsent(fold, t.title());
      String after = after(view, t.end());
      Matcher number = NUMBER.matcher(after);
      if (number.find()) {
        numbers.putIfAbsent(fold, number.group(1));
        after = after.substring(number.end());
      }
      Matcher abridged = SHORT_TITLE.matcher(after);
      if (abridged.find()) {
        shorts.putIfAbsent(FoldedName.of(abridged.group(1)), fold);
      }
      Matcher nick = NICKNAME.matcher(after);
      if (nick.find()) {
        nicknames.putIfAbsent(nick.group(1), fold);
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Titled t : titles) {
      String fold = full(FoldedName.of(t.title()), fullByFold, shorts);
      mentions.add(
          new Mention(
              referent(view, fold, fullByFold, numbers),
              t.start(),
              t.end(),
              "title-marks",
              0.95,
              true));
    }
    nicknames.forEach(
        (nick, fold) ->
            addNickname(
                view,
                nick,
                referent(view, full(fold, fullByFold, shorts), fullByFold, numbers),
                mentions));
    return mentions;
  }

  private Referent referent(
      CaseView view, String fold, Map<String, String> titles, Map<String, String> numbers) {
    String title = titles.get(fold);
    String number = numbers.get(fold);
    return new Referent(EntityType.POLICY, fold, title, issuer(view, title, number), number);
  }

  /** Id of the region that the title or number names as the issuer's; null when they name none. */
  private String issuer(CaseView view, String title, String number) {
    if (national.matcher(title).lookingAt() || (number != null && number.startsWith("国"))) {
      return CanonicalId.CHINA;
    }
    Division region = regions.opening(title, view.region());
    return region == null ? null : region.id();
  }

  /** The full title that a short one stands for; the title itself when there is none. */
  private static String full(
      String fold, Map<String, String> fullByFold, Map<String, String> shorts) {
    String declared = shorts.get(fold);
    if (declared != null && fullByFold.containsKey(declared)) {
      return declared;
    }
    if (fold.length() <= 8) {
      for (String longer : fullByFold.keySet()) {
        if (longer.length() > fold.length() + 3 && longer.endsWith(fold)) {
          return longer;
        }
      }
    }
    return fold;
  }

  private void addNickname(CaseView view, String nick, Referent referent, List<Mention> mentions) {
    for (int at = view.text().indexOf(nick, view.start());
        at >= 0 && at + nick.length() <= view.end();
        at = view.text().indexOf(nick, at + nick.length())) {
      mentions.add(new Mention(referent, at, at + nick.length(), "nickname", 0.9, true));
    }
  }

  private static String after(CaseView view, int end) {
    return view.text(end, Math.min(view.end(), end + 80));
  }

  /** The outermost 《》 pairs; an inner pair belongs to the title around it. */
  private List<Titled> titles(CaseView view) {
    List<Titled> titles = new ArrayList<>();
    String text = view.text();
    int at = text.indexOf('《', view.start());
    while (at >= 0 && at < view.end()) {
      int end = closing(text, at, Math.min(view.end(), at + LONGEST_TITLE));
      if (end < 0) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      String title = text.substring(at + 1, end - 1).strip();
      if (isPolicy(title)) {
        titles.add(new Titled(at, end, title));
      }
      at = text.indexOf('《', end);
    }
    return titles;
  }

  private static int closing(String text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i + 1;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPolicy(String title) {
    return title.length() >= 2 && !newspaper.isIn(title) && !notPolicy.isIn(title);
  }
}
