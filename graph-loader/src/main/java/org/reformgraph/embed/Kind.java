package org.reformgraph.embed;

/**
 * A concept that a measure is, or is likely to be.
 *
 * @param concept the concept's code
 * @param weight 1 when the measure is classified as it, less when it is a guess; above 0
 */
public record Kind(String concept, double weight) {}
