package org.reformgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reformgraph.extract.Extractor;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.properties.Places;
import org.reformgraph.read.Document;
import org.reformgraph.read.HealedText;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.resolve.Resolver;
import org.reformgraph.segment.Segmenter;

/** Texts to facts, whose quotes must stand in the text, as each healed character must. */
public final class ExtractFuzz {
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
    HealedText healed = HEALER.heal(text, new int[0], false);
    require(Places.wrong(healed));
    int[] source = text.codePoints().toArray();
    SEGMENTER.segment(new Document(INFO, healed)).stream()
        .filter(each -> !each.paragraphs().isEmpty())
        .map(each -> RESOLVER.resolve(EXTRACTOR.extract(each)))
        .forEach(
            facts -> {
              FactsWriter.text(new FactsLine(facts, "fingerprint"));
              require(Places.elsewhere(facts, source).toList());
            });
  }

  private static void require(List<?> elsewhere) {
    if (!elsewhere.isEmpty()) {
      throw new AssertionError("stands elsewhere: " + elsewhere.get(0));
    }
  }
}
