package org.reformgraph.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.Document;
import org.reformgraph.read.heal.Healer;

/** Reads the cases of a text. */
final class Cases {
  private static final Healer HEALER = new Healer();
  private static final Segmenter SEGMENTER = new Segmenter(Gazetteer.bundled());

  private Cases() {}

  static List<CaseText> of(Path file) throws IOException {
    return of(file.getFileName().toString(), Files.readString(file));
  }

  static List<CaseText> of(String name, String text) {
    DocumentInfo info = new DocumentInfo(name, name, "", "UTF-8", "tests", null);
    return SEGMENTER.segment(
        new Document(info, HEALER.heal(text, new int[0], name.endsWith(".md"))));
  }
}
