package org.reformgraph.evaluate;

/**
 * A relation that a careless reader would see, and that is none.
 *
 * @param why {@code planned}, {@code negated}, {@code reversed} or {@code visited}
 */
public record GoldNearMiss(GoldRelation relation, String why) {}
