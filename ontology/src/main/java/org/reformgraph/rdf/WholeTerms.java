package org.reformgraph.rdf;

import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * The terms of N-Triples and N-Quads as Jena writes them, but what needs no escape, which is nearly
 * everything, in one piece rather than character by character.
 */
final class WholeTerms extends NodeFormatterNT {
  private final Utf8Output out;
  private final WrittenIris iris = new WrittenIris();

  /**
   * @param out the one output that is formatted for
   */
  WholeTerms(Utf8Output out) {
    this.out = out;
  }

  @Override
  public void formatURI(AWriter to, String iri) {
    byte[] written = iris.of(iri);
    if (written == null) {
      super.formatURI(out, iri);
    } else {
      out.print(written);
    }
  }

  @Override
  public void formatLitString(AWriter to, String words) {
    if (PlainText.isLiteral(words)) {
      out.print('"');
      out.print(words);
      out.print('"');
    } else {
      super.formatLitString(out, words);
    }
  }

  @Override
  public void formatLitLang(AWriter to, String words, String language) {
    formatLitString(to, words);
    out.print('@');
    out.print(language);
  }

  @Override
  public void formatLitDT(AWriter to, String words, String datatype) {
    formatLitString(to, words);
    out.print("^^");
    formatURI(to, datatype);
  }
}
