package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.model.EntityType;

/**
 * Regions or agencies that a sentence names side by side (A、B和C).
 *
 * @param start index in the template; −1 when another sentence names them
 * @param end index after the last of them; −1 likewise
 */
record PlaceGroup(int start, int end, List<Mention> members) {
  private static final String ACTOR = Template.anyOf(EntityType.REGION, EntityType.AGENCY);
  private static final Pattern GROUP =
      Pattern.compile(ACTOR + "(?:(?:、|和|与|及|以及|，以及|暨)?" + ACTOR + ")*");

  /** The groups of a sentence, in its order. */
  static List<PlaceGroup> of(Template template) {
    List<PlaceGroup> groups = new ArrayList<>();
    Matcher m = GROUP.matcher(template.text());
    while (m.find()) {
      groups.add(new PlaceGroup(m.start(), m.end(), template.mentions(m.group())));
    }
    return groups;
  }

  /** Whether this group names no region that others are not, or are not organs of. */
  boolean repeats(List<Mention> others) {
    return members.stream().allMatch(m -> others.stream().anyMatch(o -> isOneRegion(m, o)));
  }

  private static boolean isOneRegion(Mention one, Mention other) {
    return one.referent().equals(other.referent())
        || (one.referent().regionKey() != null
            && one.referent().regionKey().equals(other.referent().regionKey()));
  }
}
