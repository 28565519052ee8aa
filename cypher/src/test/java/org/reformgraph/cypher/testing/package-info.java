/**
 * What tests against a real Neo4j run on: annotate the class with {@link
 * org.reformgraph.cypher.testing.Neo4jTest} and take a {@link org.neo4j.driver.Driver} or a {@link
 * org.reformgraph.cypher.testing.Neo4jServer} as a parameter.
 */
package org.reformgraph.cypher.testing;
