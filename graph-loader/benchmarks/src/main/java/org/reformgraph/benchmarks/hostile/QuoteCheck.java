package org.reformgraph.benchmarks.hostile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.read.HealedText;

/** Whether every mention and evidence stands in the document's text where the facts say. */
final class QuoteCheck {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");

  private static final SimplifiedCharacters SIMPLIFIED = new SimplifiedCharacters();

  /** Not all of these are by the standard what they are printed for. */
  private static final char FIRST_RADICAL = '\u2E80';

  private static final char LAST_RADICAL = '\u2FDF';

  private QuoteCheck() {}

  /**
   * Ideographs of a healed text that stem from others, in words. A quote's words are those of its
   * spans by the way that it is made; that they are the words which were read is to be seen here.
   */
  static List<String> wrong(HealedText healed) {
    List<String> wrong = new ArrayList<>();
    int start = 0;
    for (String paragraph : healed.text().split("\n", -1)) {
      String source = source(healed, start, start + paragraph.length());
      String uniform = uniform(source);
      String byWords = SIMPLIFIED.of(uniform); // which makes 程序 of 程式
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        boolean stems =
            c == source.charAt(i)
                || c == byWords.charAt(i)
                || c == SIMPLIFIED.of(uniform.charAt(i))
                || isRadical(source.charAt(i));
        if (Character.isIdeographic(c) && !stems) {
          wrong.add(c + " from " + healed.origin(start + i));
        }
      }
      start += paragraph.length() + 1;
    }
    return wrong;
  }

  /** The characters of the source that a stretch of the healed text is said to come from. */
  private static String source(HealedText healed, int start, int end) {
    StringBuilder source = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int at = healed.origin(i);
      source.append(at == HealedText.NONE ? ' ' : healed.source().charAt(at));
    }
    return source.toString();
  }

  private static String uniform(String source) {
    StringBuilder uniform = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      String one = Normalizer.normalize(source.substring(i, i + 1), Normalizer.Form.NFKC);
      uniform.append(one.length() == 1 ? one.charAt(0) : source.charAt(i));
    }
    return uniform.toString();
  }

  private static boolean isRadical(char c) {
    return c >= FIRST_RADICAL && c <= LAST_RADICAL;
  }

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
