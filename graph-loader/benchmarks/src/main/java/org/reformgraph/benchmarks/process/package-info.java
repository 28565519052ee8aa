/**
 * The product in processes of its own, as users run it: {@link
 * org.reformgraph.benchmarks.process.Command} starts commands, {@link
 * org.reformgraph.benchmarks.process.Served} the server.
 */
package org.reformgraph.benchmarks.process;
