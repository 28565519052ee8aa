package org.reformgraph.diffusion;

import org.reformgraph.answer.Evidence;

/**
 * A sentence that says that a region adopted a measure.
 *
 * @param since when, {@code yyyy[-MM[-dd]]}; null when it does not say
 * @param pioneer the claim to be first, as 全国首创; null when there is none
 * @param copied whether the sentence says that something was taken over from elsewhere
 * @param evidence never null
 */
record Telling(String since, String pioneer, boolean copied, Evidence evidence) {}
