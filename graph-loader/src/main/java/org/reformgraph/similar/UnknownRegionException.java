package org.reformgraph.similar;

/** A region was named that is not in the graph. */
public final class UnknownRegionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownRegionException(String region) {
    super("the graph has no region " + region);
  }
}
