package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/** Platforms named after a place without quotation marks: 成都市公共资源交易平台, 省一体化政务服务平台. */
final class PlacedPlatformRecognizer {
  private final Pattern tail;
  private final Pattern national;

  PlacedPlatformRecognizer(Cues cues) {
    String name =
        "(?:(?!"
            + cues.anyOf("platform-boundary")
            + ")[\\p{IsHan}A-Za-z0-9+“”（）()]){2,18}?"
            + cues.anyOf("platform-form")
            + "(?!"
            + cues.anyOf("platform-form-not-before")
            + ")";
    this.tail = Pattern.compile(name);
    this.national = Pattern.compile("(?:全国|国家|省级|市级)" + name);
  }

  List<Mention> recognize(CaseView view, List<Mention> places) {
    List<Mention> found = new ArrayList<>();
    for (Mention place : places) {
      Matcher m =
          tail.matcher(view.text()).region(place.end(), Math.min(view.end(), place.end() + 26));
      if (m.lookingAt()) {
        String words =
            place.own() ? view.text(place.start(), m.end()) : place.referent().name() + m.group();
        found.add(mention(words, place.start(), m.end(), place.referent().regionKey()));
      }
    }
    Matcher m = national.matcher(view.text()).region(view.start(), view.end());
    while (m.find()) {
      found.add(mention(m.group(), m.start(), m.end(), null));
    }
    return found;
  }

  private static Mention mention(String words, int start, int end, String regionKey) {
    String name = words.replaceAll("[“”]", "");
    return new Mention(
        new Referent(EntityType.PLATFORM, FoldedName.of(name), name, regionKey, null),
        start,
        end,
        "place-platform",
        0.85,
        true);
  }
}
