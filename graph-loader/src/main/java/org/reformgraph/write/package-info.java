/**
 * From facts to the graph: {@link org.reformgraph.write.GraphWriter} replaces what documents say,
 * and derives from it what the graph says of each entity. The model is described in {@code
 * docs/graph-model.md}.
 *
 * <p>The way of a document: {@code Batches} cuts documents into transactions, {@code CaseRows}
 * turns a case into rows, {@code BatchTransaction} writes them, {@code Settling} derives.
 */
package org.reformgraph.write;
