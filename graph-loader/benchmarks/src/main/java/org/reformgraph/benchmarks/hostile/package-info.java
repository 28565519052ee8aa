/**
 * Documents that are damaged, mislabelled or made to do harm, in any number, and what the pipeline
 * makes of them: docs/robustness.md says how to run it.
 */
package org.reformgraph.benchmarks.hostile;
