/**
 * The embedded Neo4j: the real Community server as a process of its own, on a class path of its
 * own, that outlives the program which started it.
 *
 * <p>Public are {@link org.reformgraph.cypher.embedded.EmbeddedNeo4j}, what it returns and what it
 * throws. The server's classes are never on our own class path: see {@code NOTICE}.
 */
package org.reformgraph.cypher.embedded;
