package org.reformgraph.similar;

/**
 * What a case tells of a measure.
 *
 * @param caseId the case
 * @param title the case's title
 * @param date the case's date, as precise as it is known; empty when it is not
 * @param evidence the sentence that tells most surely; empty when there is none
 * @param start where the sentence starts in the document's text, in code points; −1 when there is
 *     none
 * @param end where it ends, exclusive; −1 when there is none
 */
public record Told(
    String caseId, String title, String date, String evidence, long start, long end) {}
