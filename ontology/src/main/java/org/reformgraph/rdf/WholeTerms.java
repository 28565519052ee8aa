package org.reformgraph.rdf;

import java.util.Arrays;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * The terms of N-Triples and N-Quads as Jena writes them, but what needs no escape, which is nearly
 * everything, in one piece rather than character by character.
 */
final class WholeTerms extends NodeFormatterNT {
  private static final char REPLACEMENT = '\uFFFD';
  private static final boolean[] ESCAPED_IN_IRIS = escaped(' ', " <>\"{}|^`\\");
  private static final boolean[] ESCAPED_IN_WORDS = escaped(' ', "\"\\");

  private static boolean[] escaped(char firstPlain, String others) {
    boolean[] escaped = new boolean[128];
    Arrays.fill(escaped, 0, firstPlain, true);
    others.chars().forEach(c -> escaped[c] = true);
    escaped[127] = true;
    return escaped;
  }

  @Override
  public void formatURI(AWriter to, String iri) {
    if (plain(iri, ESCAPED_IN_IRIS)) {
      to.print('<');
      to.print(iri);
      to.print('>');
    } else {
      super.formatURI(to, iri);
    }
  }

  @Override
  public void formatLitString(AWriter to, String words) {
    if (plain(words, ESCAPED_IN_WORDS)) {
      to.print('"');
      to.print(words);
      to.print('"');
    } else {
      super.formatLitString(to, words);
    }
  }

  @Override
  public void formatLitLang(AWriter to, String words, String language) {
    formatLitString(to, words);
    to.print('@');
    to.print(language);
  }

  @Override
  public void formatLitDT(AWriter to, String words, String datatype) {
    formatLitString(to, words);
    to.print("^^");
    formatURI(to, datatype);
  }

  private static boolean plain(String text, boolean[] escaped) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < escaped.length ? escaped[c] : Character.isSurrogate(c) || c == REPLACEMENT) {
        return false;
      }
    }
    return true;
  }
}
