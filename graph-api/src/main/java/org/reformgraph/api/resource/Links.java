package org.reformgraph.api.resource;

/**
 * How many relations of a type a thing has.
 *
 * @param relation the type
 * @param direction {@code out} or {@code in}
 */
public record Links(String relation, String direction, long number) {}
