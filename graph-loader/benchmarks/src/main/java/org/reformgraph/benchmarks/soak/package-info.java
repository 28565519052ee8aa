/**
 * A long mixed load on the demo stack, and whether anything grows under it; {@code SoakRun} is what
 * is started.
 */
package org.reformgraph.benchmarks.soak;
