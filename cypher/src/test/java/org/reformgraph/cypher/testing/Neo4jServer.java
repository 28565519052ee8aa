package org.reformgraph.cypher.testing;

import java.net.URI;

/**
 * The server that tests run against.
 *
 * @param uri where drivers connect
 * @param httpUri where Neo4j Browser is served; null for a server given by {@code
 *     REFORMGRAPH_TEST_NEO4J_URI} alone
 * @param user the user's name
 * @param password the user's password
 */
public record Neo4jServer(URI uri, URI httpUri, String user, String password) {}
