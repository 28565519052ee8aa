package org.reformgraph.segment;

/**
 * Where a case begins.
 *
 * @param first index of the title's first line
 * @param end index after its last line
 */
record TitleSpan(int first, int end) {}
