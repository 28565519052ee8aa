package org.reformgraph.evaluate;

import java.util.Locale;

/**
 * Why an item was missed or is wrong, as far as the two lists of facts tell. Where several apply,
 * the first is named.
 */
public enum Cause {
  /** No case with such a title was extracted. */
  CASE_NOT_FOUND,
  /** Nothing like the gold item was found, or nothing like the fact is in the gold. */
  NOTHING_LIKE_IT,
  /** A second entity for a thing that was found already. */
  DOUBLE,
  /** An entity that stands for another gold entity holds a name of this one, too. */
  MERGED,
  /** The same name, or the same two ends, under another type. */
  TYPE,
  /** A name of the same type that is longer or shorter. */
  BOUNDARY,
  /** The region's code or the agency's division is not the gold's. */
  LINK,
  /** An end of the relation was missed, or is itself wrong. */
  END,
  /** The gold says that this is none: planned, negated, the wrong way round, or visited only. */
  NEAR_MISS,
  /** The reverse is said. */
  DIRECTION,
  /** The same is said of another head. */
  HEAD,
  /** The same is said of another tail. */
  TAIL,
  /** Said, but as planned, advised or negated. */
  STATUS,
  /** The metric with another number. */
  VALUE,
  /** The number with another unit. */
  UNIT,
  /** Value and unit with another metric, or none. */
  METRIC,
  /** The fact is right, but its evidence is not the gold's. */
  EVIDENCE;

  /** As lists name it: {@code case not found}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
