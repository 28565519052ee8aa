package org.reformgraph.diffusion;

import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;

/**
 * That a text says that a region copied a measure.
 *
 * @param adopted id of the measure as the region that copied has it
 * @param original id of the measure as the other region has it, whether the graph has it or not
 * @param from the region that copied
 * @param to the region that it copied from
 * @param evidence the sentence
 */
record StatedCopy(String adopted, String original, Ref from, Ref to, Evidence evidence) {}
