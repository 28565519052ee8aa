/**
 * What people know better than the rules: merging, splitting, renaming, retyping, rejecting and
 * adding facts, by a file that is applied to every case after it was resolved and before it is
 * written. {@link org.reformgraph.correct.Corrections} is the entrance. Targets are named by
 * canonical ids, so that a correction holds whenever a document is read again.
 */
package org.reformgraph.correct;
