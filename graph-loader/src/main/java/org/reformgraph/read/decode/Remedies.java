package org.reformgraph.read.decode;

/** What to do with a document that has no reader. */
public final class Remedies {
  /** For documents that an office program opens. */
  public static final String SAVE = "save it as DOCX or PDF";

  private Remedies() {}
}
