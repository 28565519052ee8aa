package org.reformgraph.extract.outcome;

import org.reformgraph.model.Bound;

/**
 * A quantity with the words that bound it: 超18亿元, 6250万余人次, 30天以内.
 *
 * @param start UTF-16 index in the sentence's words
 * @param end index after the last word
 * @param bound null when nothing bounds it
 */
public record Written(int start, int end, Bound bound) {}
