package org.reformgraph.report;

import org.reformgraph.source.Redaction;

/**
 * What a statement rests on.
 *
 * @param number from 1
 * @param source who published it; empty when not known
 * @param title of the case
 * @param date of the case; empty when not known
 * @param sentence as the text has it
 * @param page where the format has pages; null otherwise
 * @param address where it can be looked up
 */
public record Citation(
    int number,
    String source,
    String title,
    String date,
    String sentence,
    Integer page,
    String address) {
  public Citation {
    source = Redaction.of(source);
    title = Redaction.of(title);
    sentence = Redaction.of(sentence);
  }

  /** Everything but number and address, on one line. */
  String text(Language language) {
    StringBuilder text = new StringBuilder();
    if (!source.isEmpty()) {
      text.append(source).append(language.of("，", ", "));
    }
    text.append('《').append(title).append('》');
    if (!date.isEmpty()) {
      text.append(language.of("，", ", ")).append(date);
    }
    if (page != null && page > 0) {
      text.append(language.of("，第" + page + "页", ", p. " + page));
    }
    return text.append(language.of("：", ": ")).append(sentence).toString();
  }
}
