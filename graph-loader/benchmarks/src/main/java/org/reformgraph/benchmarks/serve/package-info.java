/**
 * Measures the HTTP server: {@link org.reformgraph.benchmarks.serve.ServeRun} asks it over a
 * generated graph, and the database the same without it.
 */
package org.reformgraph.benchmarks.serve;
