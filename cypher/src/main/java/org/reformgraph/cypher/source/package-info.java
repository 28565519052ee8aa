/**
 * The graph in Neo4j as a {@link org.reformgraph.source.FactSource}: one bounded read after
 * another.
 */
package org.reformgraph.cypher.source;
