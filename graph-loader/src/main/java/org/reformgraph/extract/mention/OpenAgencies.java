package org.reformgraph.extract.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Organ;

/** Organs that no lexicon lists, by the form that their names end with (领导小组, 管委会). */
final class OpenAgencies {
  private static final int LONGEST_OFFICE = 14;
  private static final int LONGEST = 24;

  private final AgencyNames names;
  private final OrganFrames frames;
  private final Pattern openForm;

  /** What {@link #openForm} ends with, quickly looked for. */
  private final Spotter organForm;

  OpenAgencies(AgencyNames names, OrganFrames frames, Cues cues) {
    this.names = names;
    this.frames = frames;
    this.organForm = new Spotter(cues.anyOf("organ-form"));
    this.openForm =
        Pattern.compile(
            "((?:(?!"
                + cues.anyOf("organ-boundary")
                + ")\\p{IsHan}){0,16}?"
                + cues.anyOf("organ-form")
                + ")(?!"
                + cues.anyOf("organ-form-not-before")
                + ")");
  }

  /** Organs that no lexicon lists: a place, some words, and a form such as 领导小组 or 管委会. */
  void add(CaseView view, List<Mention> places, List<Mention> found) {
    for (Mention place : places) {
      int limit = Math.min(view.end(), place.end() + LONGEST);
      if (!place.own() || !organForm.isIn(view.text(), place.end(), limit)) {
        continue;
      }
      Matcher open = openForm.matcher(view.text()).region(place.end(), limit);
      if (open.lookingAt() && Mention.free(found, place.start(), open.end())) {
        Division region = names.division(place);
        Organ organ = AgencyNames.open(open.group(1));
        int start = frames.startBefore(view.text(), view.start(), place.start());
        found.add(
            names.called(
                view, names.mention(region, organ, start, open.end(), "organ:open", 0.85), organ));
      }
    }
  }

  /** 霍尔果斯市人民政府 + 口岸管理委员会 is an organ of the government's. */
  Mention ofGovernment(CaseView view, Mention government) {
    Matcher open =
        openForm
            .matcher(view.text())
            .region(government.end(), Math.min(view.end(), government.end() + LONGEST_OFFICE));
    if (!open.lookingAt()) {
      return government;
    }
    Organ office = AgencyNames.open(open.group(1));
    return AgencyNames.within(government, office, open.end());
  }
}
