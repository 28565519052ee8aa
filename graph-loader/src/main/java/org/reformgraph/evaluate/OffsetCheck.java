package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.model.Span;

/**
 * Whether quotations stand where the facts say: the pieces of every mention and evidence, joined,
 * are its text less white space.
 *
 * @param checked quotations of documents that were given
 * @param wrong those that stand elsewhere, in words
 */
public record OffsetCheck(int checked, List<String> wrong) {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");

  public OffsetCheck {
    wrong = List.copyOf(wrong);
  }

  /** Looks up all quotations with offsets of the cases whose documents are there. */
  public static OffsetCheck of(List<FoundCase> cases, List<SourceDocument> sources) {
    int checked = 0;
    List<String> wrong = new ArrayList<>();
    for (FoundCase each : cases) {
      Optional<SourceDocument> source = source(each, sources);
      if (source.isPresent()) {
        int[] text = source.get().text().codePoints().toArray();
        List<FoundQuote> quotes = quotes(each).filter(quote -> !quote.spans().isEmpty()).toList();
        checked += quotes.size();
        quotes.stream()
            .filter(quote -> !squeezed(quote.text()).equals(squeezed(said(quote, text))))
            .forEach(quote -> wrong.add(each.title() + ": " + quote.spans() + " " + quote.text()));
      }
    }
    return new OffsetCheck(checked, wrong);
  }

  /** The document of the case's name; of several the one of its path, else the first. */
  private static Optional<SourceDocument> source(FoundCase found, List<SourceDocument> sources) {
    List<SourceDocument> named =
        sources.stream().filter(each -> each.name().equals(found.document())).toList();
    return named.stream()
        .filter(each -> each.path().equals(found.path()))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static Stream<FoundQuote> quotes(FoundCase found) {
    Stream<FoundQuote> mentions = found.entities().stream().flatMap(e -> e.mentions().stream());
    Stream<FoundQuote> evidence =
        Stream.concat(
            found.relations().stream().map(FoundRelation::evidence),
            found.outcomes().stream().map(FoundOutcome::evidence));
    return Stream.concat(mentions, evidence.filter(quote -> !quote.text().isEmpty()));
  }

  /** What stands at the quotation's pieces, as far as the text reaches. */
  private static String said(FoundQuote quote, int[] text) {
    StringBuilder said = new StringBuilder();
    for (Span span : quote.spans()) {
      int start = Math.min(span.start(), text.length);
      said.append(new String(text, start, Math.min(span.end(), text.length) - start));
    }
    return said.toString();
  }

  private static String squeezed(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }
}
