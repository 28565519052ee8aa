package org.reformgraph.extract.outcome;

import java.math.BigDecimal;

/**
 * A number with its unit in a sentence.
 *
 * @param start UTF-16 index in the sentence's words
 * @param end index after the unit
 * @param value as written, without 余, 多 and the like
 * @param unit as written; empty when there is none
 * @param number the value in figures with its 万 and 亿; null when it cannot be told
 */
record Quantity(int start, int end, String value, String unit, BigDecimal number) {}
