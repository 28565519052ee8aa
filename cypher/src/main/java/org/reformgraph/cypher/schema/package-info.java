/**
 * The graph's schema: its constraints and indexes as neo4j-migrations, and the version that a graph
 * carries. {@link org.reformgraph.cypher.schema.GraphSchema} is the way in.
 */
package org.reformgraph.cypher.schema;
