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
 * platform.
 */
final class MeasurePlatforms {
  static final String METHOD = "measure-platform";

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
    if (!m.lookingAt()) {
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
}
