/**
 * Measures how fast vectors are made: {@link org.reformgraph.benchmarks.embed.EmbeddingSpeed} has
 * the product embed texts, and runs the bare model on the same tokens.
 */
package org.reformgraph.benchmarks.embed;
