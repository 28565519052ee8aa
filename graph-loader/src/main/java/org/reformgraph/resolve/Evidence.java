package org.reformgraph.resolve;

import java.util.HashMap;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.outcome.Written;
import org.reformgraph.model.Quote;

/** The source's words behind the sentences of a case. One sentence often holds several facts. */
final class Evidence {
  private final CaseView view;
  private final Map<Sentence, Quote> quotes = new HashMap<>();

  Evidence(CaseView view) {
    this.view = view;
  }

  Quote of(Sentence sentence) {
    return quotes.computeIfAbsent(sentence, s -> view.quote(s.start(), s.end()));
  }

  /** The source's words behind a stretch of a sentence. */
  String words(Sentence sentence, Written written) {
    return view.quote(sentence.start() + written.start(), sentence.start() + written.end()).text();
  }
}
