package org.reformgraph.read.tika;

/**
 * Characters that stand together on a line of print.
 *
 * @param x left edge in points, from the left of the page
 * @param end right edge
 * @param em the width of a full-width character there
 */
record PrintedWord(String text, float x, float end, float em) {}
