package org.reformgraph.similar;

import java.util.List;

/** A region was named that is not in the graph, or of which there are several. */
public final class UnknownRegionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String region;
  private final transient List<String> candidates;

  /**
   * A region that was named.
   *
   * @param candidates what it may be, with codes; empty when the graph has none of that name
   */
  public UnknownRegionException(String region, List<String> candidates) {
    super(
        candidates.isEmpty()
            ? "the graph has no region " + region
            : region + " may be " + String.join(", ", candidates) + "; name it by its code");
    this.region = region;
    this.candidates = List.copyOf(candidates);
  }

  /** What was named. */
  public String region() {
    return region;
  }

  /** What it may be; empty when the graph has none of that name. */
  public List<String> candidates() {
    return candidates;
  }
}
