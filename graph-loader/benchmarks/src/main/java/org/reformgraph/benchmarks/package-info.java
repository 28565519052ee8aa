/**
 * Measures extraction: {@link org.reformgraph.benchmarks.SpeedRun} how fast it is beside HanLP's
 * own recognisers, {@link org.reformgraph.benchmarks.MemoryRun} that its memory does not grow.
 */
package org.reformgraph.benchmarks;
