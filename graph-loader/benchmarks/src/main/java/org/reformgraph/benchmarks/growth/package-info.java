/**
 * How costs grow with the archive: {@link org.reformgraph.benchmarks.growth.GrowthRun} loads
 * made-up archives of several sizes in little memory, each twice, and says what each stage took.
 */
package org.reformgraph.benchmarks.growth;
