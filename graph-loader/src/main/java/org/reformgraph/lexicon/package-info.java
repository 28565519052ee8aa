/**
 * General knowledge in data files: divisions, functional areas, organs, platforms, concepts, cue
 * words. A run reads its own; nothing is kept in static state.
 */
package org.reformgraph.lexicon;
