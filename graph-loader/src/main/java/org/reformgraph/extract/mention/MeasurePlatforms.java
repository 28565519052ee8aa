package org.reformgraph.extract.mention;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Platforms that are named after a measure: “多规合一”业务协同平台 is no name of 多规合一, nor is 多规合一 a
 * platform. A section that another site sets up for the measure (在某APP开设“一件事”专区) is none either.
 */
final class MeasurePlatforms {
  static final String METHOD = "measure-platform";

  /** As far as the site may stand before the name of its section. */
  private static final int SITE = 24;

  private static final Pattern SET_UP_THERE =
      Pattern.compile("(?:在|依托|通过|于)[^，。；：！？]{2,20}(?:开设|设立|开通|上线|设置|增设|新增|开辟|推出|开出|设)了?$");
  private static final Pattern SET_UP_BEHIND = Pattern.compile("[^，。；]{0,4}(?:开设|设|开通|上线|建)[在于]");

  private final Predicate<String> knownMeasure;
  private final Pattern rest;

  MeasurePlatforms(Predicate<String> knownMeasure, Cues cues) {
    this.knownMeasure = knownMeasure;
    this.rest =
        Pattern.compile(
            cues.anyOf("platform-modifier") + "{0,3}" + cues.anyOf("platform-whole"),
            Pattern.CASE_INSENSITIVE);
  }

  /** The platform that the quoted measure and the words behind it name together. */
  Optional<Mention> of(CaseView view, Quoted quoted) {
    if (quoted.groupEnd() != quoted.end() || !knownMeasure.test(quoted.words())) {
      return Optional.empty();
    }
    Matcher m =
        rest.matcher(view.text()).region(quoted.end(), Math.min(view.end(), quoted.end() + 16));
    if (!m.lookingAt() || (m.group().endsWith("专区") && isOfSite(view, quoted.start(), m.end()))) {
      return Optional.empty();
    }
    String name = view.text(quoted.start(), m.end());
    return Optional.of(
        new Mention(
            new Referent(EntityType.PLATFORM, FoldedName.of(name), name, null, null),
            quoted.start(),
            m.end(),
            METHOD,
            0.85,
            true));
  }

  private static boolean isOfSite(CaseView view, int start, int end) {
    String before = view.text(Math.max(view.start(), start - SITE), start);
    return SET_UP_THERE.matcher(before).find()
        || SET_UP_BEHIND
            .matcher(view.text())
            .region(end, Math.min(view.end(), end + SITE))
            .lookingAt();
  }
}
