package org.reformgraph.correct;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.reformgraph.model.Quote;
import org.reformgraph.read.HealedText;
import org.reformgraph.segment.CaseText;
import org.reformgraph.segment.Paragraph;

/** The words of a case that was read from its document. */
public record TextWords(CaseText source) implements CaseWords {
  @Override
  public Optional<Quote> find(String words) {
    String wanted = CaseWords.dense(words);
    if (wanted.isEmpty() || source.paragraphs().isEmpty()) {
      return Optional.empty();
    }
    HealedText text = source.document().text();
    return inHealed(text, wanted).or(() -> inSource(text, wanted));
  }

  private int start() {
    return source.paragraphs().stream().mapToInt(Paragraph::start).min().orElse(0);
  }

  private int end() {
    return source.paragraphs().stream().mapToInt(Paragraph::end).max().orElse(0);
  }

  private Optional<Quote> inHealed(HealedText text, String wanted) {
    return in(text, wanted, text.text()::charAt);
  }

  /** As the document spells it: before traditional characters and widths were made uniform. */
  private Optional<Quote> inSource(HealedText text, String wanted) {
    return in(text, wanted, i -> text.source().charAt(text.origin(i)));
  }

  private Optional<Quote> in(HealedText text, String wanted, IntUnaryOperator character) {
    return Dense.of(start(), end(), i -> text.origin(i) != HealedText.NONE, character)
        .find(wanted)
        .map(found -> text.quote(found.start(), found.end()));
  }
}
