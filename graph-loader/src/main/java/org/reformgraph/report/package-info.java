/**
 * Answers as reports with numbered citations, in Markdown and for Word. A {@link
 * org.reformgraph.report.Paper} is made of an answer, and a {@link
 * org.reformgraph.report.ReportFormat} writes it. Apache POI stays in here.
 */
package org.reformgraph.report;
