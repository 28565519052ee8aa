/**
 * Measures the export: {@link org.reformgraph.benchmarks.export.ExportRun} loads a generated graph
 * into a Neo4j of its own and says how fast and in how much memory it becomes RDF.
 */
package org.reformgraph.benchmarks.export;
