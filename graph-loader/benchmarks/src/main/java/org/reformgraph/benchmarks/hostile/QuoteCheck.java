package org.reformgraph.benchmarks.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.pipeline.ExtractedDocument;

/** Whether every mention and evidence stands in the document's text where the facts say. */
final class QuoteCheck {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");

  private QuoteCheck() {}

  /** What stands elsewhere, in words. */
  static List<String> wrong(ExtractedDocument document) {
    int[] text = document.text().codePoints().toArray();
    List<String> wrong = new ArrayList<>();
    for (CaseFacts facts : document.cases()) {
      for (Quote quote : quotes(facts)) {
        if (!squeezed(quote.text()).equals(squeezed(said(quote, text)))) {
          wrong.add(facts.caseInfo().title() + ": " + quote);
        }
      }
    }
    return wrong;
  }

  private static List<Quote> quotes(CaseFacts facts) {
    List<Quote> quotes = new ArrayList<>();
    facts.entities().forEach(entity -> quotes.addAll(entity.mentions()));
    facts.relations().forEach(relation -> quotes.add(relation.evidence()));
    facts.outcomes().forEach(outcome -> quotes.add(outcome.evidence()));
    return quotes;
  }

  private static String said(Quote quote, int[] text) {
    StringBuilder said = new StringBuilder();
    for (Span span : quote.spans()) {
      if (span.end() > text.length) {
        return "behind the end";
      }
      said.append(new String(text, span.start(), span.end() - span.start()));
    }
    return said.toString();
  }

  private static String squeezed(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }
}
