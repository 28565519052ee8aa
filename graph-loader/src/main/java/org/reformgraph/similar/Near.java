package org.reformgraph.similar;

import java.util.List;
import org.neo4j.driver.Record;
import org.reformgraph.embed.Kind;

/**
 * What the index of vectors says of a measure, before anything else of it is read.
 *
 * @param closeness as the index gives it: 0.5 and half the cosine
 */
record Near(String id, double closeness, List<Kind> kinds) {
  Near {
    kinds = List.copyOf(kinds);
  }

  static Near of(Record row) {
    return new Near(
        row.get("id").asString(), row.get("closeness").asDouble(), Candidate.kinds(row));
  }

  double cosine() {
    return 2 * closeness - 1;
  }
}
