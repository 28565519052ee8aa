/**
 * How many loads a graph has seen, so that what is derived from it elsewhere knows when it is
 * behind.
 */
package org.reformgraph.cypher.loads;
