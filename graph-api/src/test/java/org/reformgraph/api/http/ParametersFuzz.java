package org.reformgraph.api.http;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;

/** Texts as parameters of the API: refused in words, or a question that the index understands. */
public final class ParametersFuzz {
  private static final String[] FIELDS = {"name", "aliases"};

  private ParametersFuzz() {}

  /** Makes the libraries ready, whose time is not that of an input. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {1, 20, 'a'});
  }

  /** The first two bytes are numbers of pages, the others UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length < 2) {
      return;
    }
    try {
      Paging.of(data[0], data[1]).within(data[0]);
    } catch (ProblemException e) {
      require(e);
    }
    String text;
    try {
      text = QueryText.of("q", new String(data, 2, data.length - 2, StandardCharsets.UTF_8));
    } catch (ProblemException e) {
      require(e);
      return;
    }
    understood(LuceneQuery.anyOf(text));
    understood(LuceneQuery.begunAllOf(text));
  }

  private static void require(ProblemException e) {
    if (String.valueOf(e.getMessage()).isBlank()) {
      throw new AssertionError("refused without a reason", e);
    }
  }

  private static void understood(String query) {
    if (query.isEmpty()) {
      return;
    }
    MultiFieldQueryParser parser = new MultiFieldQueryParser(FIELDS, new WhitespaceAnalyzer());
    parser.setAllowLeadingWildcard(true);
    try {
      parser.parse(query);
    } catch (ParseException e) {
      throw new AssertionError("the index does not understand " + query, e);
    }
  }
}
