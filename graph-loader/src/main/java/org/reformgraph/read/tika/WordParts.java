package org.reformgraph.read.tika;

import java.util.Set;
import org.xml.sax.Attributes;

/** The parts of a Word file that do not belong to its main text, as Tika marks them. */
final class WordParts {
  private static final Set<String> LEFT =
      Set.of("header", "footer", "annotation", "comment", "footnote", "endnote", "embedded");

  private WordParts() {}

  static boolean left(Attributes attributes) {
    String type = attributes.getValue("class");
    return type != null && LEFT.contains(type);
  }
}
