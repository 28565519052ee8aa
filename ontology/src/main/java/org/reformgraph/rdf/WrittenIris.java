package org.reformgraph.rdf;

import java.nio.charset.StandardCharsets;

/**
 * IRIs as N-Triples has them, the last ones kept: properties and classes come again and again, and
 * what is said of a thing follows each other.
 */
final class WrittenIris {
  private static final int SLOTS = 1 << 10;

  private final String[] iris = new String[SLOTS];
  private final byte[][] written = new byte[SLOTS][];

  /**
   * The IRI in angle brackets, in UTF-8; not to be changed.
   *
   * @return null when there is something in it that must be escaped
   */
  byte[] of(String iri) {
    int slot = iri.hashCode() & (SLOTS - 1);
    if (!iri.equals(iris[slot])) {
      iris[slot] = iri;
      written[slot] =
          PlainText.isIri(iri) ? ("<" + iri + ">").getBytes(StandardCharsets.UTF_8) : null;
    }
    return written[slot];
  }
}
