/**
 * A graph as a stream of parts that each fit into memory: what exports, validation and the RDF data
 * set read, wherever the graph is kept.
 */
package org.reformgraph.source;
