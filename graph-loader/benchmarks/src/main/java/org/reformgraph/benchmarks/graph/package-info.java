/**
 * Made-up graphs of any size, the same ones each time, loaded as {@code load} does: {@link
 * org.reformgraph.benchmarks.graph.GeneratedGraph}.
 */
package org.reformgraph.benchmarks.graph;
