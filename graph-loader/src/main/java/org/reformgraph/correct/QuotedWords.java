package org.reformgraph.correct;

import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;

/**
 * What is left of a case's text in its facts: the sentences and mentions that they quote. Enough to
 * find evidence again that was checked before, or that another fact has.
 */
public record QuotedWords(CaseFacts facts) implements CaseWords {
  @Override
  public Optional<Quote> find(String words) {
    String wanted = CaseWords.dense(words);
    return quotes().filter(quote -> quote.text().equals(wanted)).findFirst();
  }

  private Stream<Quote> quotes() {
    return Stream.of(
            facts.relations().stream().map(Relation::evidence),
            facts.outcomes().stream().map(Outcome::evidence),
            facts.entities().stream().flatMap(e -> e.mentions().stream()))
        .flatMap(quotes -> quotes);
  }
}
