package org.reformgraph.lexicon;

/** The words by which the layout of a digest is read, from the file {@code layout.tsv}. */
public final class LayoutCues {
  private LayoutCues() {}

  /** The bundled words; the file's comments name the roles. */
  public static Cues bundled() {
    return Cues.of(TsvTable.bundled("layout.tsv"));
  }
}
