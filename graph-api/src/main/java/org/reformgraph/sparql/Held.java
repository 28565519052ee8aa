package org.reformgraph.sparql;

/**
 * Which state of the graph a data set holds.
 *
 * @param number of the last load
 * @param mark of the last load
 * @param vocabulary digest of what the graph was derived with
 * @param mapping version of the mapping that made the quads
 */
record Held(long number, String mark, String vocabulary, String mapping) {}
