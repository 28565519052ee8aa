package org.reformgraph.diffusion;

import org.reformgraph.answer.Evidence;

/**
 * A sentence that says that a region adopted a measure.
 *
 * @param since when, {@code yyyy[-MM[-dd]]}; null when it does not say
 * @param pioneer the claim to be first, as 全国首创; null when there is none
 * @param agency whether it says it of an agency rather than of the region
 * @param copied whether the sentence says that something was taken over from elsewhere
 * @param evidence never null
 */
record Telling(String since, String pioneer, boolean agency, boolean copied, Evidence evidence) {}
