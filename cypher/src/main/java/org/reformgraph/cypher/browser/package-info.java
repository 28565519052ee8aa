/**
 * What Neo4j Browser takes from us: a style for graphs, the library's queries as favorites, and a
 * guide. {@link org.reformgraph.cypher.browser.BrowserKit} makes all three.
 */
package org.reformgraph.cypher.browser;
