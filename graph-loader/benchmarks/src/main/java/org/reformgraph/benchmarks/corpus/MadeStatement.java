package org.reformgraph.benchmarks.corpus;

import java.util.Map;

/**
 * A fact as its sentence states it.
 *
 * @param fact as the grammar has it, its slots by name
 * @param slots what they are filled with in this sentence
 * @param sentence its words
 */
record MadeStatement(String fact, Map<String, String> slots, String sentence) {
  MadeStatement {
    slots = Map.copyOf(slots);
  }
}
