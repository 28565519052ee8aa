/**
 * Measures the writer over Bolt: {@link org.reformgraph.benchmarks.write.WriteSpeed} writes the
 * same rows by it and by plain batches of {@code UNWIND … MERGE}.
 */
package org.reformgraph.benchmarks.write;
