package org.reformgraph.similar;

import java.util.Optional;

/**
 * Which measures may be answers.
 *
 * @param region only those of this region and the regions in it: a name, a division code or an id
 * @param level only those of regions of this level: {@code province}, {@code prefecture}, {@code
 *     county} or {@code area}
 * @param sameRegion also those of the region whose measure is asked about
 */
public record Scope(Optional<String> region, Optional<String> level, boolean sameRegion) {
  /** Other regions, wherever they are. */
  public static final Scope ELSEWHERE = new Scope(Optional.empty(), Optional.empty(), false);
}
