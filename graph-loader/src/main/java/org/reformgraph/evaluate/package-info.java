/**
 * Scores facts against gold annotations: which of the facts that a careful reader finds were found,
 * and which of those found are right. {@link org.reformgraph.evaluate.Scorer} turns gold cases and
 * found cases into an {@link org.reformgraph.evaluate.Evaluation}; the rules are told in {@code
 * docs/evaluation.md}.
 *
 * <p>Facts are read leniently, by {@link org.reformgraph.evaluate.FoundReader} and not as the graph
 * is loaded, so that what other tools write can be scored too.
 */
package org.reformgraph.evaluate;
