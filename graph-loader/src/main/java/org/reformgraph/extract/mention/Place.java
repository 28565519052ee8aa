package org.reformgraph.extract.mention;

import java.util.List;
import org.reformgraph.lexicon.Division;

/**
 * A stretch of text that may name a region, before it is known which.
 *
 * @param candidates regions that go by the name, at least one
 * @param official whether the name stands with its suffix (市, 区, 县 …) rather than as a short form
 */
record Place(int start, int end, List<Division> candidates, boolean official) {
  Place {
    candidates = List.copyOf(candidates);
  }
}
