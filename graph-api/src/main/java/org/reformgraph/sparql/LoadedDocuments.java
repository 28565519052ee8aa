package org.reformgraph.sparql;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What a data set has to know of the graph that it is made of, beside the parts of it. */
interface LoadedDocuments {
  /** Whether the graph is still what a data set is to hold, and whole. */
  boolean unchanged(Held wanted);

  /** Whether the graph is whole: no load is under way, and none was broken off. */
  boolean whole();

  /** The fingerprints of all documents that were loaded wholly, by their ids. */
  Map<String, String> fingerprints();

  /** The cases of some documents. */
  Set<String> cases(Collection<String> documents);

  /**
   * What hangs on some entities: the regions that they lie in, the measures copied from or by them.
   */
  Set<String> beside(Collection<String> entities);
}
