package org.reformgraph.ontology;

/**
 * Something in RDF data that is not as the shapes want it.
 *
 * @param focus the resource that is wrong: an IRI, or a blank node's label
 * @param path the property that is wrong, as SPARQL writes paths; empty when it is the whole
 *     resource
 * @param value the value that is wrong; empty when one is missing or too many are there
 * @param zh what is wrong, in Chinese
 * @param en what is wrong, in English
 */
public record Violation(String focus, String path, String value, String zh, String en)
    implements Comparable<Violation> {
  @Override
  public int compareTo(Violation other) {
    int byFocus = focus.compareTo(other.focus);
    return byFocus != 0 ? byFocus : toString().compareTo(other.toString());
  }

  /** One line in English. */
  @Override
  public String toString() {
    String where = path.isEmpty() ? focus : focus + " " + path;
    return value.isEmpty() ? where + ": " + en : where + " " + value + ": " + en;
  }
}
