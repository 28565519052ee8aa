package org.reformgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.extract.Extractor;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.model.Quote;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/** Texts to facts, whose quotes must stand in the text. */
public final class ExtractFuzz {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");
  private static final DocumentInfo INFO =
      new DocumentInfo("a.txt", "a.txt", "0".repeat(64), "UTF-8", "fuzz", null);

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Healer HEALER = new Healer(LEXICON.layout());
  private static final Segmenter SEGMENTER = new Segmenter(LEXICON.gazetteer(), LEXICON.layout());
  private static final Extractor EXTRACTOR = new Extractor(LEXICON);
  private static final Resolver RESOLVER = new Resolver(LEXICON.gazetteer());

  private ExtractFuzz() {}

  /** Makes the lexicons and libraries ready, whose time is not that of an input. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("泉州市推行“一窗办结”。".getBytes(StandardCharsets.UTF_8));
  }

  /** UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8).replace('\r', '\n');
    int[] source = text.codePoints().toArray();
    SEGMENTER.segment(new Document(INFO, HEALER.heal(text, new int[0], false))).stream()
        .filter(each -> !each.paragraphs().isEmpty())
        .map(each -> RESOLVER.resolve(EXTRACTOR.extract(each)))
        .forEach(facts -> check(facts, source));
  }

  private static void check(CaseFacts facts, int[] source) {
    FactsWriter.text(new FactsLine(facts, "fingerprint"));
    Stream.of(
            facts.entities().stream().flatMap(entity -> entity.mentions().stream()),
            facts.relations().stream().map(relation -> relation.evidence()),
            facts.outcomes().stream().map(outcome -> outcome.evidence()))
        .flatMap(each -> each)
        .filter(quote -> !squeezed(quote.text()).equals(squeezed(said(quote, source))))
        .forEach(
            quote -> {
              throw new AssertionError("stands elsewhere: " + quote);
            });
  }

  private static String said(Quote quote, int[] source) {
    StringBuilder said = new StringBuilder();
    quote.spans().forEach(s -> said.append(new String(source, s.start(), s.end() - s.start())));
    return said.toString();
  }

  private static String squeezed(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }
}
