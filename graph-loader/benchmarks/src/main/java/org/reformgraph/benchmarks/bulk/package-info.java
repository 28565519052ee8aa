/**
 * Measures first loads: {@link org.reformgraph.benchmarks.bulk.BulkSpeed} loads the same generated
 * facts over Bolt and by CSV files, and says how many relations a second each way makes.
 */
package org.reformgraph.benchmarks.bulk;
