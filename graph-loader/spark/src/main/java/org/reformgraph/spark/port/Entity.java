package org.reformgraph.spark.port;

import java.io.Serializable;
import java.util.List;

/**
 * An entity as all documents together speak of it; the same words as on its node after a load.
 *
 * @param region code of its region; null where none is known
 * @param number of a policy; null where none is known
 * @param cases how many cases describe it
 * @param mentions how often they mention it
 */
public record Entity(
    String id,
    String type,
    String name,
    List<String> aliases,
    String region,
    String number,
    int cases,
    int mentions)
    implements Serializable {}
