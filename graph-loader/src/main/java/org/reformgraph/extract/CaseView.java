package org.reformgraph.extract;

import java.util.List;
import org.reformgraph.lexicon.Division;
import org.reformgraph.model.Quote;
import org.reformgraph.segment.CaseText;

/**
 * A case as the recognisers see it.
 *
 * @param region the region that the case is about; null when unknown
 */
public record CaseView(CaseText source, List<Sentence> sentences, Division region) {
  public CaseView {
    sentences = List.copyOf(sentences);
  }

  /** The view of a case whose region is still to be found. */
  public static CaseView of(CaseText source) {
    return new CaseView(
        source, SentenceSplitter.split(source.document().text().text(), source.paragraphs()), null);
  }

  public CaseView withRegion(Division found) {
    return new CaseView(source, sentences, found);
  }

  /** The healed text of the whole document that the case is part of. */
  public String text() {
    return source.document().text().text();
  }

  /** The words of a stretch. */
  public String text(int start, int end) {
    return text().substring(start, end);
  }

  /** Index of the case's first character in the healed text. */
  public int start() {
    return source.paragraphs().isEmpty() ? 0 : source.paragraphs().get(0).start();
  }

  /** Index after the case's last character. */
  public int end() {
    return source.paragraphs().isEmpty()
        ? 0
        : source.paragraphs().get(source.paragraphs().size() - 1).end();
  }

  /** The source's words behind a stretch. */
  public Quote quote(int start, int end) {
    return source.document().text().quote(start, end);
  }

  /** The sentence that holds an index; the last one before it when it falls between two. */
  public Sentence sentenceAt(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }
}
