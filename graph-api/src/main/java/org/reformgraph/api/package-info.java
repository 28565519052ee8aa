/**
 * The HTTP face of the graph. {@link org.reformgraph.api.SpringApiServer} starts it for the command
 * {@code serve}; it listens on the loopback interface only and starts without the database, too.
 */
package org.reformgraph.api;
