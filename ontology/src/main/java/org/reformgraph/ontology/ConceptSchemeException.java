package org.reformgraph.ontology;

/** A concept scheme that cannot be used; the message names the file or concept and the remedy. */
public final class ConceptSchemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConceptSchemeException(String message) {
    super(message);
  }

  ConceptSchemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
