package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reformgraph.model.EntityType;

/**
 * The mentions of a case of which none overlaps another, but for measures named in the title of a
 * policy. What came first stays; time grows with the number of mentions only.
 */
final class Kept {
  private final List<Mention> mentions = new ArrayList<>();
  private final TreeMap<Integer, Mention> policies = new TreeMap<>();

  /** The characters that policies stand on, and those that anything else does. */
  private final BitSet titled = new BitSet();

  private final BitSet named = new BitSet();

  /** Adds each mention whose place is free. */
  void add(List<Mention> more) {
    for (Mention mention : more) {
      if (!meets(named, mention) && (!meets(titled, mention) || isInTitle(mention))) {
        mentions.add(mention);
        boolean policy = mention.type() == EntityType.POLICY;
        (policy ? titled : named).set(mention.start(), mention.end());
        if (policy) {
          policies.put(mention.start(), mention);
        }
      }
    }
  }

  private static boolean meets(BitSet characters, Mention mention) {
    int next = characters.nextSetBit(mention.start());
    return next >= 0 && next < mention.end();
  }

  private boolean isInTitle(Mention mention) {
    Map.Entry<Integer, Mention> title = policies.lowerEntry(mention.start());
    return title != null
        && mention.type() == EntityType.MEASURE
        && mention.method().equals("quoted-name")
        && mention.end() < title.getValue().end();
  }

  /**
   * All of them in the order of the text; of those that start together the first added is first.
   */
  List<Mention> inOrder() {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(Mention::start));
    return ordered;
  }
}
