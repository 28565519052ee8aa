package org.reformgraph.model;

/**
 * One article of a digest.
 *
 * @param id canonical id; the same whenever the same document is read again
 * @param title as in the body, white space folded
 * @param subtitle the line under the title, or null
 * @param region code in GB/T 2260 of the region that the case is about, or null
 * @param date as in {@link DocumentInfo#date()}, for this case; null when unknown
 * @param source the credit line (newspaper, author), or null
 * @param start offset of the title's first code point
 * @param end offset after the case's last code point
 */
public record CaseInfo(
    String id,
    String title,
    String subtitle,
    String region,
    String date,
    String source,
    int start,
    int end) {}
