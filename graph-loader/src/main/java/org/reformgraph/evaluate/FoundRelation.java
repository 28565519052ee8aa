package org.reformgraph.evaluate;

/**
 * A relation as a tool found it.
 *
 * @param head id of an entity of the case
 * @param tail id of an entity of the case
 */
public record FoundRelation(
    String type, String head, String tail, FoundQuote evidence, Origin origin) {}
