/**
 * Makes digests up whose facts are known, as many as wanted and the same ones each time: {@link
 * org.reformgraph.benchmarks.corpus.CorpusRun}. What they are made of is {@code
 * corpus/grammar.txt}.
 */
package org.reformgraph.benchmarks.corpus;
