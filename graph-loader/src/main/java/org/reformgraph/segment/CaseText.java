package org.reformgraph.segment;

import java.util.List;
import org.reformgraph.read.Document;

/**
 * One case of a document, before anything is extracted from it.
 *
 * @param ordinal from 0, among the document's cases of the same folded title
 * @param title the title's words, white space folded; never empty
 * @param subtitle null when there is none
 * @param date {@code yyyy[-MM[-dd]]}; null when unknown
 * @param source the credit line; null when there is none
 * @param paragraphs in the order of the text, the title's first; a file that is one untitled case
 *     has no TITLE
 */
public record CaseText(
    Document document,
    int ordinal,
    String title,
    String subtitle,
    String date,
    String source,
    List<Paragraph> paragraphs) {
  public CaseText {
    paragraphs = List.copyOf(paragraphs);
  }
}
