package org.reformgraph.cypher.loads;

import java.util.Optional;

/**
 * Which load a graph is at.
 *
 * @param number how many loads have changed the graph and come to their end; 0 before the first
 * @param mark differs whenever the graph may, also after a backup was restored; empty before the
 *     first load
 * @param vectors differs whenever the vectors of measures may; empty before the first
 * @param settled whether no load is under way or was broken off
 * @param vocabulary digest of what the graph was derived with; empty before the first load
 * @param base what the graph's IRIs start with, when that was fixed
 */
public record LoadState(
    long number,
    String mark,
    String vectors,
    boolean settled,
    String vocabulary,
    Optional<String> base) {}
