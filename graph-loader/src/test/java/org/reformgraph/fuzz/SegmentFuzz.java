package org.reformgraph.fuzz;

import java.nio.charset.StandardCharsets;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.HealedText;
import org.reformgraph.read.heal.Healer;
import org.reformgraph.segment.Segmenter;

/** Texts with all kinds of layout to cases. */
public final class SegmentFuzz {
  private static final DocumentInfo INFO =
      new DocumentInfo("a.txt", "a.txt", "0".repeat(64), "UTF-8", "fuzz", null);

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Healer HEALER = new Healer(LEXICON.layout());
  private static final Segmenter SEGMENTER = new Segmenter(LEXICON.gazetteer(), LEXICON.layout());

  private SegmentFuzz() {}

  /** Makes the lexicons and libraries ready, whose time is not that of an input. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {0, 'a'});
  }

  /** The first byte says whether the text is Markdown; the others are UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8).replace('\r', '\n');
    HealedText healed = HEALER.heal(text, new int[0], data[0] % 2 != 0);
    SEGMENTER
        .segment(new Document(INFO, healed))
        .forEach(each -> each.paragraphs().forEach(paragraph -> paragraph.toString()));
  }
}
