package org.reformgraph.embed;

import java.util.List;

/** A model that turns texts into vectors: what means the like lies close together. */
public interface Embedder {
  /** What tells this model's vectors from those of others; known before the model is loaded. */
  String name();

  /**
   * A vector of length one for each text, in the order of the texts.
   *
   * @param texts none of them blank
   * @throws EmbedderException when the model cannot be loaded here, or fails, or the process ends
   */
  List<UnitVector> embed(List<String> texts);
}
